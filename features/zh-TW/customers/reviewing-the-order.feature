# language: zh-TW
功能: 檢閱訂單
  購買之前，提供者會先查看整份訂單。

  背景:
    假設 Fabrikam 是提供者的合作夥伴

  @review-precedes-submission @S185
  Rule: 訂單在提交前先經過檢閱

    場景: 檢閱頁面顯示所選的內容
      假設 提供者正在 [新訂閱] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      並且 提供者已選取新客戶所需的 10 個 Office 授權
      當 提供者檢閱訂單
      那麼 提供者的檢閱頁面顯示 Contoso 與 10 個 Office 授權

    場景: 所選取的全部內容
      假設 提供者正在 [新訂閱] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      並且 提供者已選取新客戶所需的 9 個 Office 授權和 5 個 Intune 授權
      當 提供者檢閱訂單
      那麼 提供者的檢閱頁面顯示 Contoso 與 9 個 Office 授權和 5 個 Intune 授權

    場景: 尚未訂購任何項目
      假設 提供者正在檢閱頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      那麼 提供者看不到任何訂單
      並且 提供者在 [客戶] 頁面上看不到任何客戶

  @review-precedes-submission @S185 @reading-005
  Rule: 未經檢閱的內容不能提交

    場景大綱: 從 <頁面> 提交
      假設 提供者正在<頁面>上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者嘗試提交訂單
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

      例子:
        | 頁面          |
        | [新客戶] 頁面 |
        | [新訂閱] 頁面 |
        | [確認] 頁面   |

    場景: 已選取但未檢閱
      假設 提供者正在 [新訂閱] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      並且 提供者已選取新客戶所需的 10 個 Office 授權
      當 提供者嘗試提交訂單
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

  @review-precedes-submission @S185 @reading-020
  Rule: 沒有訂閱的訂單不會進入檢閱

    場景: 尚未選取任何項目
      假設 提供者正在 [新訂閱] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者嘗試檢閱訂單
      那麼 操作遭到拒絕，因為沒有選取任何項目
      並且 沒有任何變更
