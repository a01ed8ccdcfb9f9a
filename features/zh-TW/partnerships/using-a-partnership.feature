# language: zh-TW
功能: 運用合作關係
  經銷商接受要求之後，提供者就能代其新增客戶、提交訂單，
  並為其與訂閱建立關聯。

  背景:
    假設 Fabrikam 是提供者的合作夥伴

  @partnership-permits-new-customers @S151
  Rule: 有了合作關係，就能代表經銷商新增客戶

    場景: 開始新增客戶
      當 提供者開始為 Fabrikam 新增客戶
      那麼 提供者看到 [新客戶] 頁面

    場景: 為另一家合作夥伴
      假設 Litware 是提供者的合作夥伴
      當 提供者開始為 Litware 新增客戶
      那麼 提供者看到 [新客戶] 頁面

    場景: 為已有客戶的合作夥伴
      假設 Fabrikam 服務 Contoso，並擁有 25 個 Office 授權
      當 提供者開始為 Fabrikam 新增客戶
      那麼 提供者看到 [新客戶] 頁面

    場景: 新客戶歸該經銷商服務
      假設 提供者正在 [確認] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者關閉 [確認] 頁面
      那麼 Contoso 與 Fabrikam 相關聯
      並且 Fabrikam 在 [客戶] 頁面上只看到 Contoso

  @partnership-permits-orders @S152
  Rule: 有了合作關係，就能為經銷商的客戶提交訂單

    場景: 第一筆訂單
      假設 提供者正在 [確認] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者關閉 [確認] 頁面
      那麼 提供者已訂購 10 個 Office 授權給 Contoso

    場景: 另一位客戶的訂單
      假設 Fabrikam 服務 Contoso，並擁有 25 個 Office 授權
      並且 提供者正在 [確認] 頁面上處理 Tailspin 的訂單（經銷商：Fabrikam）
      當 提供者關閉 [確認] 頁面
      那麼 提供者已訂購 25 個 Office 授權給 Contoso
      並且 提供者已訂購 10 個 Office 授權給 Tailspin

    場景: 第三位客戶的訂單
      假設 Fabrikam 服務 Contoso，並擁有 25 個 Office 授權
      並且 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      並且 提供者正在 [確認] 頁面上處理 Woodgrove 的訂單（經銷商：Fabrikam）
      當 提供者關閉 [確認] 頁面
      那麼 提供者已訂購 10 個 Office 授權給 Woodgrove

    場景: 現有客戶的訂單
      假設 Fabrikam 服務 Contoso，並擁有 9 個 Office 授權
      當 提供者新增 1 個 Azure 授權給 Contoso
      那麼 提供者看到 Contoso 有 9 個 Office 授權和 1 個 Azure 授權
      並且 提供者已訂購 9 個 Office 授權，並另行訂購 1 個 Azure 授權給 Contoso
