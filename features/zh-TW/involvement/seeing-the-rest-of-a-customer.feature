# language: zh-TW
功能: 檢視客戶的其他內容
  單一訂閱的經銷商檢視該客戶的其他訂閱與帳戶。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 Litware 是提供者的合作夥伴

  @associated-reseller-manages-subscription @S120 @S153 @reading-041
  Rule: 訂閱的經銷商只看得到該訂閱

    場景: 其他訂閱
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Litware 看到 Contoso 有 10 個 Office 授權

    場景: 帳戶
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Litware 無法檢視 Contoso 的帳戶

  @associated-reseller-manages-subscription @S120 @S153 @reading-041:all
  Rule: 訂閱的經銷商看得到整個客戶

    場景: 包括其他訂閱
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Litware 看到 Contoso 有 10 個 Office 授權和 5 個 Intune 授權

    場景: 包括帳戶
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Litware 可以檢視 Contoso 的帳戶
