# language: zh-TW
功能: 選取訂閱
  在 [新訂閱] 頁面上，提供者選取客戶要購買的訂閱，
  並輸入所需的授權數量。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 提供者正在 [新訂閱] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）

  @licences-are-counted-per-subscription @S184
  Rule: 每個選取的訂閱都有客戶所需的授權數量

    場景: 一個訂閱
      假設 提供者已選取新客戶所需的 25 個 Office 授權
      當 提供者檢閱訂單
      那麼 提供者的檢閱頁面顯示 Contoso 與 25 個 Office 授權

    場景: 兩個訂閱
      假設 提供者已選取新客戶所需的 9 個 Office 授權和 5 個 Intune 授權
      當 提供者檢閱訂單
      那麼 提供者的檢閱頁面顯示 Contoso 與 9 個 Office 授權和 5 個 Intune 授權

  @licences-are-counted-per-subscription @S184 @reading-006
  Rule: 授權數量是供應項目限制範圍內的整數

    場景大綱: <授權>
      假設 提供者已選取新客戶所需的 <授權>
      當 提供者檢閱訂單
      那麼 提供者的檢閱頁面顯示 Contoso 與 <授權>

      例子:
        | 授權               |
        | 1 個 Office 授權   |
        | 300 個 Office 授權 |
        | 5 個 Intune 授權   |
        | 100 個 Intune 授權 |

    場景大綱: 不可為 <授權>
      當 提供者嘗試選取新客戶所需的 <授權>
      那麼 操作遭到拒絕，因為授權數量超出範圍
      並且 沒有任何變更

      例子:
        | 授權                                 |
        | 0 個 Office 授權                     |
        | -1 個 Office 授權                    |
        | 2.5 個 Office 授權                   |
        | 301 個 Office 授權                   |
        | 4 個 Intune 授權                     |
        | 101 個 Intune 授權                   |
        | 10 個 Office 授權和 4 個 Intune 授權 |

  @licences-are-counted-per-subscription @S184 @reading-020
  Rule: 必須選取目錄中的項目

    場景: 什麼都不選
      當 提供者嘗試選取新客戶所需的零個訂閱
      那麼 操作遭到拒絕，因為沒有選取任何項目
      並且 沒有任何變更

    場景: 目錄中沒有的供應項目
      當 提供者嘗試選取新客戶所需的 10 個 Solitaire 授權
      那麼 操作遭到拒絕，因為目錄中沒有 Solitaire
      並且 沒有任何變更

  @licences-are-counted-per-subscription @S184 @reading-025
  Rule: 每一行各為一個訂閱，即使供應項目相同亦然

    場景: 同一供應項目兩次
      假設 提供者已選取新客戶所需的 9 個 Office 授權和 5 個 Office 授權
      當 提供者檢閱訂單
      那麼 提供者的檢閱頁面顯示 Contoso 與 9 個 Office 授權和 5 個 Office 授權
