# language: zh-TW
功能: 委派管理
  與新客戶帳戶相關聯的經銷商，可以管理該帳戶及客戶的訂閱。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194
  Rule: 相關聯的經銷商可以管理帳戶及其訂閱

    場景: 帳戶
      當 Fabrikam 將 Contoso 的電話變更為「555-0100」
      那麼 Contoso 的電話現在是「555-0100」

    場景: 含國碼的號碼
      當 Fabrikam 將 Contoso 的電話變更為「+886 (0)2 555-0100」
      那麼 Contoso 的電話現在是「+886 (0)2 555-0100」

    場景: 以兩種文字為訂閱命名
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「前台 Réception」
      那麼 Contoso 的 Office 的名稱現在是「前台 Réception」

    場景: 第一筆訂單的訂閱
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「Front desk」
      那麼 Contoso 的 Office 的名稱現在是「Front desk」

    場景: 後來新增的訂閱
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已將 Contoso 的 Office 的名稱變更為「Desks」
      當 Fabrikam 將 Contoso 的 Intune 的名稱變更為「Tablets」
      那麼 Contoso 的 Intune 的名稱現在是「Tablets」
      並且 Contoso 的 Office 的名稱現在是「Desks」

    場景: 由另一家經銷商獲得獎勵的訂閱
      假設 Litware 是提供者的合作夥伴
      並且 提供者已將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「Front desk」
      那麼 Contoso 的 Office 的名稱現在是「Front desk」

    場景: 經銷商看得到帳戶資訊
      那麼 Fabrikam 可以檢視 Contoso 的帳戶

    場景: 提供者仍可管理
      當 提供者將 Contoso 的電話變更為「555-0199」
      那麼 Contoso 的電話現在是「555-0199」

    場景: 兩位客戶中，變更的是正確的那一位
      假設 提供者與 Litware 共同服務 Tailspin
      並且 Litware 已將 Tailspin 的電話變更為「555-0177」
      當 Fabrikam 將 Contoso 的電話變更為「555-0100」
      那麼 Contoso 的電話現在是「555-0100」
      並且 Tailspin 的電話現在是「555-0177」
