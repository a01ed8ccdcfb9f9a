# language: zh-TW
功能: 讓經銷商獲得獎勵
  獎勵跟著訂閱走：與訂閱相關聯的經銷商獲得獎勵（如果有的話）。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 Litware 是提供者的合作夥伴

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  Rule: 與訂閱相關聯的經銷商在適用時獲得獎勵

    場景: 新客戶的訂閱
      假設 提供者正在 [新訂閱] 頁面上處理 Tailspin 的訂單（經銷商：Litware）
      並且 提供者已選取 10 個 Office 授權，並與 Litware 建立關聯
      並且 提供者已檢閱訂單
      並且 提供者已提交訂單
      當 提供者關閉 [確認] 頁面
      那麼 提供者只看到 Litware 因 Tailspin 的 Office 獲得獎勵

    場景: 後來新增的訂閱
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Litware
      當 提供者提交新訂閱
      那麼 提供者只看到 Litware 因 Contoso 的 Intune 獲得獎勵

    場景: 現有的訂閱
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者只看到 Litware 因 Contoso 的 Office 獲得獎勵

    場景: 只限於該訂閱
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Intune
      那麼 提供者只看到 Litware 因 Contoso 的 Intune 獲得獎勵

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-022
  Rule: 與另一家經銷商建立關聯會取代原來的經銷商

    場景: 獎勵轉移
      假設 提供者已將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者只看到 Fabrikam 因 Contoso 的 Office 獲得獎勵
      並且 Litware 看不到任何經銷商因 Contoso 的 Office 獲得獎勵

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-023
  Rule: 僅與帳戶相關聯並不會讓經銷商獲得獎勵

    場景: 帳戶的經銷商
      那麼 提供者看不到任何經銷商因 Contoso 的 Office 獲得獎勵
      並且 Fabrikam 看不到任何經銷商因 Contoso 的 Office 獲得獎勵
