# language: zh-TW
功能: 限制管理權限
  只有與客戶帳戶相關聯的經銷商能管理該帳戶，
  而且只能由具備所列角色的人員執行。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194 @reading-013
  Rule: 對不服務該客戶的經銷商而言，該帳戶並不存在

    場景: 另一家合作夥伴變更電話
      假設 Litware 是提供者的合作夥伴
      當 Litware 嘗試將 Contoso 的電話變更為「555-0666」
      那麼 操作遭到拒絕，因為對其而言 Contoso 並不存在
      並且 沒有任何變更

    場景: 另一家提供者變更電話
      假設 Fabrikam 是 Wingtip 的合作夥伴
      當 Wingtip 嘗試將 Contoso 的電話變更為「555-0666」
      那麼 操作遭到拒絕，因為對其而言 Contoso 並不存在
      並且 沒有任何變更

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194 @reading-034
  Rule: 在經銷商方面，不具所列角色的人員同樣會遭到拒絕

    場景大綱: <角色>變更電話
      當 Fabrikam 的<角色>嘗試將 Contoso 的電話變更為「555-0100」
      那麼 操作遭到拒絕，因為該角色無權執行
      並且 沒有任何變更

      例子:
        | 角色           |
        | 技術服務代理人 |
        | 帳單系統管理員 |
        | 不具角色的人員 |
