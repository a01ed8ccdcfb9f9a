# language: zh-TW
功能: 委派管理
  與新客戶帳戶相關聯的經銷商，可以管理該帳戶及客戶的訂閱。

  背景:
    假設 供應商與 Fabrikam 共同服務 Contoso

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194
  Rule: 相關聯的經銷商可以管理帳戶及其訂閱

    場景: 帳戶
      當 Fabrikam 將 Contoso 的電話變更為「555-0100」
      那麼 Contoso 的電話現在是「555-0100」

    場景: 保留原來的寫法
      當 Fabrikam 將 Contoso 的電話變更為「總機 555-0100, ext. b」
      那麼 Contoso 的電話現在是「總機 555-0100, ext. b」

    場景: 以其他文字命名
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「前台 Réception」
      那麼 Contoso 的 Office 的名稱現在是「前台 Réception」

    場景: 第一筆訂單的訂閱
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「Front desk」
      那麼 Contoso 的 Office 的名稱現在是「Front desk」

    場景: 後來新增的訂閱
      假設 供應商已新增 5 個 Intune 授權給 Contoso
      並且 供應商已將 Contoso 的 Office 的名稱變更為「Desks」
      當 Fabrikam 將 Contoso 的 Intune 的名稱變更為「Tablets」
      那麼 Contoso 的 Intune 的名稱現在是「Tablets」
      並且 Contoso 的 Office 的名稱現在是「Desks」

    場景: 由另一家經銷商獲得獎勵的訂閱
      假設 Litware 是供應商的合作夥伴
      並且 供應商已將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 Fabrikam 將 Contoso 的 Office 的名稱變更為「Front desk」
      那麼 Contoso 的 Office 的名稱現在是「Front desk」

    場景: 經銷商看得到帳戶資訊
      那麼 Fabrikam 可以檢視 Contoso 的帳戶

    場景: 供應商仍可管理
      當 供應商將 Contoso 的電話變更為「555-0199」
      那麼 Contoso 的電話現在是「555-0199」

    場景: 兩位客戶中，變更的是正確的那一位
      假設 供應商與 Litware 共同服務 Tailspin
      並且 Litware 已將 Tailspin 的電話變更為「555-0177」
      當 Fabrikam 將 Contoso 的電話變更為「555-0100」
      那麼 Contoso 的電話現在是「555-0100」
      並且 Tailspin 的電話現在是「555-0177」

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194 @reading-013
  Rule: 對不服務該客戶的經銷商而言，該帳戶並不存在

    場景: 另一家合作夥伴變更電話
      假設 Litware 是供應商的合作夥伴
      當 Litware 嘗試將 Contoso 的電話變更為「555-0666」
      那麼 操作遭到拒絕，因為對其而言 Contoso 並不存在
      並且 沒有任何變更

    場景: 另一家供應商變更電話
      假設 Fabrikam 是 Wingtip 的合作夥伴
      當 Wingtip 嘗試將 Contoso 的電話變更為「555-0666」
      那麼 操作遭到拒絕，因為對其而言 Contoso 並不存在
      並且 沒有任何變更

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194 @reading-001
  Rule: 在經銷商方面，不具所列角色的人員同樣會遭到拒絕

    場景大綱: <角色>變更電話
      當 Fabrikam 的<角色>嘗試將 Contoso 的電話變更為「555-0100」
      那麼 操作遭到拒絕，因為該角色無權執行
      並且 沒有任何變更

      例子:
        | 角色           |
        | 技術服務代理人 |
        | 帳務系統管理員 |
        | 不具角色的人員 |
