# language: zh-TW
功能: 選擇經銷商的參與程度
  支援，以及與帳戶或訂閱的關聯，分別給予。提供者可以只給經銷商其中
  任何一項。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 Litware 是提供者的合作夥伴

  @involvement-is-chosen-freely @S155
  Rule: 支援、與帳戶的關聯、與訂閱的關聯各自單獨選擇

    場景: 只有支援
      當 提供者指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 的支援連絡人是 Litware
      並且 Contoso 與 Fabrikam 相關聯

    場景: 只與訂閱建立關聯
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Litware 相關聯
      並且 Contoso 與 Fabrikam 相關聯

    場景: 與一家相關聯，另一家負責支援
      假設 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 Contoso 的 Office 與 Fabrikam 相關聯
      並且 Contoso 的 Office 的支援連絡人是 Litware

  @involvement-is-chosen-freely @S155 @reading-039
  Rule: 未給予的項目仍然從缺

    場景: 與訂閱建立關聯之後
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 的支援連絡人從缺

    場景: 與帳戶建立關聯之後
      那麼 Contoso 的 Office 的支援連絡人從缺

  @involvement-is-chosen-freely @S155 @reading-011
  Rule: 支援與獎勵互不影響

    場景: 給予獎勵後支援仍然不變
      假設 提供者已指派 Litware 為 Contoso 的 Office 的支援連絡人
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 的支援連絡人是 Litware

  @involvement-is-chosen-freely @S155 @reading-011 @reading-023
  Rule: 擔任支援連絡人不會帶來獎勵

    場景: 沒有獎勵
      當 提供者指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 提供者看不到任何經銷商因 Contoso 的 Office 獲得獎勵

  @involvement-is-chosen-freely @S155 @reading-011 @reading-013 @reading-032
  Rule: 擔任支援連絡人不會帶來管理權限

    場景: 沒有管理權限
      假設 提供者已指派 Litware 為 Contoso 的 Office 的支援連絡人
      當 Litware 嘗試將 Contoso 的 Office 的名稱變更為「Mine」
      那麼 操作遭到拒絕，因為對其而言該訂閱並不存在
      並且 沒有任何變更
