# language: zh-TW
功能: 輸入位置帳戶的識別碼
  經銷商的每個帳戶各有 MPN 識別碼，只有位置帳戶的識別碼
  能讓經銷商獲得獎勵。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @location-account-mpn-id-earns-incentives @S142 @S143 @S158
  Rule: 位置帳戶的 MPN 識別碼會讓經銷商獲得獎勵

    場景: 位置帳戶
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者只看到 Fabrikam 因 Contoso 的 Office 獲得獎勵
      並且 Fabrikam 只看到 Fabrikam 因 Contoso 的 Office 獲得獎勵

  @location-account-mpn-id-earns-incentives @S142 @S143 @S158 @reading-009
  Rule: 其他帳戶的 MPN 識別碼會獲得接受，但不會帶來獎勵

    場景: 其他帳戶
      當 提供者將 Fabrikam 的其他位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Fabrikam 相關聯
      並且 提供者看不到任何經銷商因 Contoso 的 Office 獲得獎勵

  @location-account-mpn-id-earns-incentives @S142 @S143 @S158 @reading-009
  @reading-022
  Rule: 其他帳戶的 MPN 識別碼會取代位置帳戶的識別碼

    場景: 不再獲得獎勵
      假設 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將 Fabrikam 的其他位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者看不到任何經銷商因 Contoso 的 Office 獲得獎勵
