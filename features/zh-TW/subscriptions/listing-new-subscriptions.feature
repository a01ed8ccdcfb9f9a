# language: zh-TW
功能: 列出新訂閱
  提交之後，新訂閱就在客戶的訂閱清單中。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 提供者與 Litware 共同服務 Tailspin

  @new-subscriptions-are-listed @S204
  Rule: 新訂閱會出現在客戶的訂閱清單中

    場景: 與先前的訂閱並列
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      當 提供者提交新訂閱
      那麼 提供者看到 Contoso 有 10 個 Office 授權和 5 個 Intune 授權

    場景: 一次兩個
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權和 1 個 Azure 授權
      當 提供者提交新訂閱
      那麼 Fabrikam 看到 Contoso 有 10 個 Office 授權、5 個 Intune 授權和 1 個 Azure 授權

    場景: 不在另一位客戶的清單中
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 提供者看到 Tailspin 有 10 個 Office 授權

    場景: 提交之前不會出現
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者選取要新增的 5 個 Intune 授權
      那麼 提供者看到 Contoso 有 10 個 Office 授權

    場景: 帳戶的經銷商也看得到
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 Fabrikam 看到 Contoso 有 10 個 Office 授權和 5 個 Intune 授權

  @new-subscriptions-are-listed @S204 @reading-025
  Rule: 每一行各成為一個訂閱，供應項目相同亦然

    場景: 相同的供應項目
      當 提供者新增 5 個 Office 授權給 Contoso
      那麼 提供者看到 Contoso 有 10 個 Office 授權和 5 個 Office 授權
