# language: zh-TW
功能: 支援剛新增的訂閱
  新增訂閱之後，選取經銷商作為其支援連絡人，
  再提交該選取。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 Litware 是提供者的合作夥伴

  @support-contact-for-new-subscription @S205 @S206
  Rule: 可以為剛新增的訂閱指派支援連絡人

    場景: 新增之後立即指派
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者指派 Fabrikam 為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人是 Fabrikam

    場景: 提交
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已選取 Fabrikam 作為 Contoso 的 Intune 的支援連絡人
      當 提供者提交 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人是 Fabrikam

    場景: 與獲得獎勵的經銷商不同
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Intune
      當 提供者指派 Litware 為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人是 Litware
      並且 Contoso 的 Intune 與 Fabrikam 相關聯

    場景: 先前的訂閱保留其支援連絡人
      假設 提供者已指派 Litware 為 Contoso 的 Office 的支援連絡人
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 Contoso 的 Office 的支援連絡人是 Litware

  @support-contact-for-new-subscription @S205 @S206 @reading-039
  Rule: 尚未提交的選取不會指派任何經銷商

    場景: 已選取但尚未提交
      假設 提供者已新增 5 個 Intune 授權給 Contoso
      當 提供者選取 Fabrikam 作為 Contoso 的 Intune 的支援連絡人
      那麼 Contoso 的 Intune 的支援連絡人從缺

  @support-contact-for-new-subscription @S205 @S206
  Rule: 沒有選取就沒有可提交的內容

    場景: 尚未選取任何經銷商
      當 提供者嘗試提交 Contoso 的 Office 的支援連絡人
      那麼 沒有任何變更
