# language: zh-TW
功能: 指派支援連絡人
  提供者可以將客戶支援交給經銷商，一次一個訂閱。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 Litware 是提供者的合作夥伴

  @support-contact-per-subscription @S171 @S172 @S173
  Rule: 支援連絡人從清單中指派，一次一個訂閱

    場景: 帳戶的經銷商
      當 提供者指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Fabrikam

    場景: 每個訂閱各有支援連絡人
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      當 提供者指派 Litware 為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Fabrikam
      並且 Contoso 的 Intune 的支援連絡人是 Litware

  @support-contact-per-subscription @S171 @S172 @S173 @reading-039
  Rule: 指派之前支援連絡人從缺

    場景: 一開始從缺
      那麼 Contoso 的 Office 的支援連絡人從缺

    場景: 之後新增的訂閱
      假設 提供者已指派 Litware 為 Contoso 的 Office 的支援連絡人
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 Contoso 的 Intune 的支援連絡人從缺

    場景: 兩個訂閱中的一個
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者指派 Litware 為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人是 Litware
      並且 Contoso 的 Office 的支援連絡人從缺

    場景: 另一位客戶的相同供應項目
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      當 提供者指派 Fabrikam 為 Tailspin 的 Office 的支援連絡人
      那麼 Tailspin 的 Office 的支援連絡人是 Fabrikam
      並且 Contoso 的 Office 的支援連絡人從缺

  @support-contact-per-subscription @S171 @S172 @S173 @reading-027
  Rule: 清單列出全部合作夥伴，不多也不少

    場景: 清單列出合作夥伴
      那麼 提供者可指派為支援連絡人的經銷商是 Fabrikam 和 Litware

  @support-contact-per-subscription @S171 @S172 @S173 @reading-022
  Rule: 指派另一家支援連絡人會取代原來的

    場景: 由 Litware 接手
      假設 提供者已指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      當 提供者指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Litware
