# language: zh-TW
功能: 運用合作關係
  經銷商接受要求之後，供應商就能代其新增客戶、提交訂單，
  並為其與訂閱建立關聯。

  背景:
    假設 Fabrikam 是供應商的合作夥伴

  @partner-gets-new-customers @S151
  Rule: 有了合作關係，就能代表經銷商新增客戶

    場景: 開始新增客戶
      當 供應商嘗試開始為 Fabrikam 新增客戶
      那麼 操作獲得接受

    場景: 為另一家合作夥伴
      假設 Litware 是供應商的合作夥伴
      當 供應商嘗試開始為 Litware 新增客戶
      那麼 操作獲得接受

    場景: 為已有客戶的合作夥伴
      假設 Fabrikam 服務 Contoso，後者擁有 25 個 Office 授權
      當 供應商嘗試開始為 Fabrikam 新增客戶
      那麼 操作獲得接受

    場景: 新客戶歸該經銷商服務
      假設 供應商已進行到 [確認] 頁面，客戶為 Contoso，經銷商為 Fabrikam
      當 供應商關閉 [確認] 頁面
      那麼 Contoso 與 Fabrikam 相關聯
      並且 Fabrikam 在 [客戶] 頁面上只看到 Contoso

  @partner-gets-orders @S152
  Rule: 有了合作關係，就能為經銷商的客戶提交訂單

    場景: 第一筆訂單
      假設 供應商已進行到 [確認] 頁面，客戶為 Contoso，經銷商為 Fabrikam
      當 供應商關閉 [確認] 頁面
      那麼 供應商看到一筆訂單，內容為 10 個 Office 授權，客戶為 Contoso

    場景: 另一位客戶的訂單
      假設 Fabrikam 服務 Contoso，後者擁有 25 個 Office 授權
      並且 供應商已進行到 [確認] 頁面，客戶為 Tailspin，經銷商為 Fabrikam
      當 供應商關閉 [確認] 頁面
      那麼 供應商看到一筆訂單，內容為 25 個 Office 授權，客戶為 Contoso
      並且 供應商看到一筆訂單，內容為 10 個 Office 授權，客戶為 Tailspin

    場景: 提交訂單
      假設 供應商已進行到檢閱頁面，客戶為 Contoso，經銷商為 Fabrikam
      當 供應商嘗試提交訂單
      那麼 操作獲得接受

    場景: 第三位客戶的訂單
      假設 Fabrikam 服務 Contoso，後者擁有 25 個 Office 授權
      並且 Fabrikam 服務 Tailspin，後者擁有 10 個 Office 授權
      並且 供應商已進行到檢閱頁面，客戶為 Woodgrove，經銷商為 Fabrikam
      當 供應商嘗試提交訂單
      那麼 操作獲得接受

    場景: 現有客戶的訂單
      假設 Fabrikam 服務 Contoso，後者擁有 25 個 Office 授權
      當 供應商新增 5 個 Intune 授權給 Contoso
      那麼 供應商看到 Contoso 有 25 個 Office 授權和 5 個 Intune 授權

  @partner-gets-association @S153
  Rule: 有了合作關係，就能將經銷商與訂閱建立關聯

    場景: 以 MPN 識別碼
      假設 供應商與 Litware 共同服務 Contoso
      當 供應商將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Fabrikam 相關聯

    場景: 另一家合作夥伴
      假設 供應商與 Litware 共同服務 Contoso
      當 供應商嘗試將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 操作獲得接受

    場景: 以名稱
      假設 供應商與 Litware 共同服務 Contoso
      並且 供應商已開始為 Contoso 新增訂閱
      並且 供應商已選取要新增的 5 個 Intune 授權
      當 供應商嘗試選取名稱清單中的 Fabrikam
      那麼 操作獲得接受

  @associated-reseller-manages-subscription @S120 @S153
  Rule: 相關聯的經銷商可以代表客戶管理該訂閱

    場景: 變更訂閱的名稱
      假設 供應商與 Litware 共同服務 Contoso
      並且 供應商已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「Front desk」
      那麼 Contoso 的 Office 的名稱現在是「Front desk」

    場景: 兩個訂閱中的一個
      假設 供應商與 Litware 共同服務 Contoso
      並且 供應商已新增 5 個 Intune 授權給 Contoso
      並且 供應商已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Intune
      當 Fabrikam 將 Contoso 的 Intune 的名稱變更為「Tablets」
      那麼 Contoso 的 Intune 的名稱現在是「Tablets」

  @associated-reseller-manages-subscription @S120 @S153 @reading-010
  Rule: 相關聯的經銷商不能管理其他訂閱，也不能管理帳戶

    場景: 同一位客戶的其他訂閱
      假設 供應商與 Litware 共同服務 Contoso
      並且 供應商已新增 5 個 Intune 授權給 Contoso
      並且 供應商已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 嘗試將 Contoso 的 Intune 的名稱變更為「Mine」
      那麼 操作遭到拒絕，因為 Fabrikam 未與其相關聯

    場景: 客戶的帳戶
      假設 供應商與 Litware 共同服務 Contoso
      並且 供應商已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 嘗試將 Contoso 的電話變更為「555-0100」
      那麼 操作遭到拒絕，因為 Fabrikam 未與其相關聯
      並且 沒有任何變更

  @partner-gets-support-role @S154
  Rule: 有了合作關係，就能指派經銷商為支援連絡人

    場景: 一個訂閱的支援連絡人
      假設 Fabrikam 服務 Contoso，後者擁有 10 個 Office 授權和 5 個 Intune 授權
      當 供應商指派 Fabrikam 為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人是 Fabrikam
      並且 Contoso 的 Office 的支援連絡人從缺

    場景: 另一家合作夥伴所服務的客戶
      假設 供應商與 Litware 共同服務 Contoso
      當 供應商指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Fabrikam

    場景: 另一家合作夥伴
      假設 供應商與 Litware 共同服務 Contoso
      當 供應商嘗試指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 操作獲得接受
