# language: zh-TW
功能: 服務共同客戶
  提供者與經銷商看得到雙方的共同客戶，看不到別人的客戶。

  @partnership-serves-common-customers @S119 @S138
  Rule: 提供者與合作夥伴都能服務雙方的共同客戶

    場景: 雙方都看得到客戶
      假設 提供者與 Fabrikam 共同服務 Contoso
      那麼 提供者在 [客戶] 頁面上只看到 Contoso
      並且 Fabrikam 在 [客戶] 頁面上只看到 Contoso

    場景: 雙方都看得到客戶的訂閱
      假設 提供者與 Fabrikam 共同服務 Contoso
      那麼 提供者看到 Contoso 有 10 個 Office 授權
      並且 Fabrikam 看到 Contoso 有 10 個 Office 授權

    場景: 各經銷商只看到自己的客戶
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 提供者與 Litware 共同服務 Tailspin
      那麼 Fabrikam 在 [客戶] 頁面上只看到 Contoso
      並且 Litware 在 [客戶] 頁面上只看到 Tailspin

    場景: 與兩家提供者合作的經銷商看得到雙方的客戶
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 Wingtip 與 Fabrikam 共同服務 Woodgrove
      那麼 Fabrikam 在 [客戶] 頁面上看到 Contoso 和 Woodgrove

  @partnership-serves-common-customers @S119 @S138 @reading-032
  Rule: 相關聯即為服務的客戶

    場景: 與訂閱相關聯
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 Litware 是提供者的合作夥伴
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Litware 在 [客戶] 頁面上只看到 Contoso

  @partnership-serves-common-customers @S119 @S138 @reading-011 @reading-032
  Rule: 僅擔任支援連絡人不算服務該客戶

    場景: 僅為支援連絡人
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 Litware 是提供者的合作夥伴
      當 提供者指派 Litware 為 Contoso 的 Office 的支援連絡人
      那麼 Litware 在 [客戶] 頁面上看不到任何客戶
