# language: zh-TW
功能: 由提供者採購
  提供者向 Microsoft 採購，再透過經銷商銷售，並在同一個
  地方管理經銷商、客戶與訂閱。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @orders-are-the-providers @S116
  Rule: 由提供者採購

    場景: 訂單屬於提供者
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 提供者看到 Contoso 有 10 個 Office 授權和 5 個 Intune 授權

    場景: 客戶的訂單
      那麼 提供者已訂購 10 個 Office 授權給 Contoso

    場景: 訂單仍屬於提供者
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者已訂購 10 個 Office 授權給 Contoso

    場景: 有了另一家合作夥伴，訂單仍在
      假設 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Litware 接受提供者的要求
      那麼 提供者已訂購 10 個 Office 授權給 Contoso

    場景: 其他提供者沒有參與
      那麼 Wingtip 看不到任何訂單

  @orders-are-the-providers @S116 @reading-036
  Rule: 經銷商沒有自己的訂單

    場景: 客戶的經銷商
      那麼 Fabrikam 看不到任何訂單

    場景: 訂閱的經銷商
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Fabrikam 看不到任何訂單

    場景: 再次採購之後
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 Fabrikam 看不到任何訂單

  @relationships-managed-in-one-place @S121
  Rule: 提供者在同一個地方看到經銷商、客戶與訂閱

    場景: 各有一個
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Fabrikam
      並且 提供者在 [客戶] 頁面上只看到 Contoso
      並且 提供者看到 Contoso 有 10 個 Office 授權

    場景: 各有數個
      假設 提供者與 Litware 共同服務 Tailspin
      當 提供者新增 5 個 Intune 授權給 Tailspin
      那麼 提供者在 [間接轉銷商] 頁面上看到 Fabrikam 和 Litware
      並且 提供者在 [客戶] 頁面上看到 Contoso 和 Tailspin
      並且 提供者看到 Tailspin 有 10 個 Office 授權和 5 個 Intune 授權

    場景: 包括由經銷商獲得獎勵的訂閱
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者在 [客戶] 頁面上只看到 Contoso
      並且 提供者看到 Contoso 有 10 個 Office 授權

    場景: 兩家經銷商的三位客戶
      假設 提供者與 Litware 共同服務 Tailspin
      當 提供者新增客戶 Woodgrove（經銷商：Fabrikam）：5 個 Intune 授權
      那麼 提供者可以檢視 Contoso 的帳戶
      並且 提供者看到 Woodgrove 有 5 個 Intune 授權

  @relationships-managed-in-one-place @S121 @reading-027
  Rule: 名稱清單也在同一處

    場景: 兩家經銷商
      假設 提供者與 Litware 共同服務 Tailspin
      當 提供者開始為 Tailspin 新增訂閱
      那麼 提供者可從名稱清單選取的經銷商是 Fabrikam 和 Litware
