# language: zh-TW
功能: 將新訂閱與經銷商建立關聯
  提供者為新訂閱選取經銷商的名稱並提交，
  然後在客戶的訂閱清單中找到它。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 提供者與 Litware 共同服務 Tailspin

  @reseller-chosen-by-name @S202
  Rule: 從清單中以名稱選取新訂閱的經銷商

    場景大綱: 選取 <經銷商>
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 <經銷商>
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 與 <經銷商> 相關聯

      例子:
        | 經銷商   |
        | Fabrikam |
        | Litware  |

    場景: 先前的訂閱仍與原來的經銷商相關聯
      假設 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      並且 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Litware
      當 提供者提交新訂閱
      那麼 Contoso 的 Office 與 Fabrikam 相關聯

    場景: 不限於帳戶的經銷商
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Litware
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 與 Litware 相關聯

  @reseller-chosen-by-name @S202 @reading-027
  Rule: 清單列出全部合作夥伴，不多也不少

    場景: 清單列出合作夥伴
      當 提供者開始為 Contoso 新增訂閱
      那麼 提供者可從名稱清單選取的經銷商是 Fabrikam 和 Litware

  @reseller-chosen-by-name @S202 @reading-024
  Rule: 再次選取會取代先前選取的名稱

    場景: 先選 Litware，再選 Fabrikam
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Litware
      並且 提供者已選取名稱清單中的 Fabrikam
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 與 Fabrikam 相關聯

  @reseller-chosen-by-name @S202 @reading-028
  Rule: 名稱等同位置帳戶的 MPN 識別碼

    場景: 選取 Litware
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Litware
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 記載 Litware 的位置帳戶 MPN 識別碼
