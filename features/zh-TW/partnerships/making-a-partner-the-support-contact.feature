# language: zh-TW
功能: 指派合作夥伴為支援連絡人
  只有合作夥伴能獲指派為支援連絡人。

  背景:
    假設 Fabrikam 是提供者的合作夥伴

  @partnership-permits-support-role @S154
  Rule: 有了合作關係，就能指派經銷商為支援連絡人

    場景: 一個訂閱的支援連絡人
      假設 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權和 5 個 Intune 授權
      當 提供者指派 Fabrikam 為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人是 Fabrikam

    場景: 另一家合作夥伴所服務的客戶
      假設 提供者與 Litware 共同服務 Contoso
      當 提供者指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Fabrikam

    場景: 另一家合作夥伴
      假設 提供者與 Litware 共同服務 Contoso
      當 提供者指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Litware
