# language: zh-TW
功能: 將合作夥伴與訂閱建立關聯
  合作夥伴可以與訂閱建立關聯，之後即可代表客戶管理該訂閱。

  背景:
    假設 Fabrikam 是提供者的合作夥伴

  @partnership-permits-association @S153
  Rule: 有了合作關係，就能將經銷商與訂閱建立關聯

    場景: 以 MPN 識別碼
      假設 提供者與 Litware 共同服務 Contoso
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Fabrikam 相關聯

    場景: 另一家合作夥伴
      假設 Litware 是提供者的合作夥伴
      並且 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Litware 相關聯

    場景: 以名稱
      假設 提供者與 Litware 共同服務 Contoso
      並且 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Fabrikam
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 與 Fabrikam 相關聯

  @associated-reseller-manages-subscription @S120 @S153
  Rule: 相關聯的經銷商可以代表客戶管理該訂閱

    場景: 變更訂閱的名稱
      假設 提供者與 Litware 共同服務 Contoso
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「Front desk」
      那麼 Contoso 的 Office 的名稱現在是「Front desk」

    場景: 兩個訂閱中的一個
      假設 提供者與 Litware 共同服務 Contoso
      並且 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Intune
      當 Fabrikam 將 Contoso 的 Intune 的名稱變更為「Tablets」
      那麼 Contoso 的 Intune 的名稱現在是「Tablets」

  @associated-reseller-manages-subscription @S120 @S153 @reading-010
  Rule: 相關聯的經銷商不能管理其他訂閱，也不能管理帳戶

    場景: 同一位客戶的其他訂閱
      假設 提供者與 Litware 共同服務 Contoso
      並且 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 嘗試將 Contoso 的 Intune 的名稱變更為「Mine」
      那麼 沒有任何變更

    場景: 客戶的帳戶
      假設 提供者與 Litware 共同服務 Contoso
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 嘗試將 Contoso 的電話變更為「555-0100」
      那麼 沒有任何變更
