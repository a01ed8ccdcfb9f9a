# language: zh-TW
功能: 提交訂單
  訂單正確時，提供者便提交訂單，訂單隨即成立。

  背景:
    假設 Fabrikam 是提供者的合作夥伴

  @submission-places-order @S186
  Rule: 提交會使檢閱過的訂單成立

    場景: 訂單成立
      假設 提供者正在檢閱頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      並且 提供者已提交訂單
      當 提供者關閉 [確認] 頁面
      那麼 提供者已訂購 10 個 Office 授權給 Contoso
      並且 提供者看到 Contoso 有 10 個 Office 授權

    場景: 所有項目都成立
      當 提供者新增客戶 Contoso（經銷商：Fabrikam）：9 個 Intune 授權和 1 個 Azure 授權
      那麼 提供者已訂購 9 個 Intune 授權和 1 個 Azure 授權給 Contoso
      並且 提供者看到 Contoso 有 9 個 Intune 授權和 1 個 Azure 授權

    場景: 第一位客戶的訂閱不受影響
      假設 Fabrikam 服務 Contoso，並擁有 25 個 Office 授權
      當 提供者新增客戶 Tailspin（經銷商：Fabrikam）：5 個 Intune 授權
      那麼 提供者看到 Contoso 有 25 個 Office 授權
      並且 提供者看到 Tailspin 有 5 個 Intune 授權

  @submission-places-order @S186 @reading-033
  Rule: 每個人各有自己的訂單

    場景: 兩個人，兩筆訂單
      假設 提供者正在檢閱頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      並且 提供者的銷售代理人正在檢閱頁面上處理 Tailspin 的訂單（經銷商：Fabrikam）
      並且 提供者的銷售代理人已提交訂單
      當 提供者的銷售代理人關閉 [確認] 頁面
      那麼 提供者在 [客戶] 頁面上只看到 Tailspin
