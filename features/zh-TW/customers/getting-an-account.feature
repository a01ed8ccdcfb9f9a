# language: zh-TW
功能: 取得帳戶
  提供者的新客戶會取得帳戶，經銷商則與該帳戶相關聯。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 Litware 是提供者的合作夥伴

  @new-customer-gets-account @S131 @S175
  Rule: 新客戶會有自己的帳戶，並與經銷商相關聯

    場景: 帳戶
      假設 提供者正在 [確認] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者關閉 [確認] 頁面
      那麼 提供者可以檢視 Contoso 的帳戶
      並且 Contoso 的帳戶與填寫的詳細資料一致
      並且 Contoso 與 Fabrikam 相關聯

    場景: 含有 ASCII 以外字元的名稱
      假設 提供者正在檢閱頁面上處理 Zürich Bäckerei 王記的訂單（經銷商：Fabrikam）
      並且 提供者已提交訂單
      當 提供者關閉 [確認] 頁面
      那麼 提供者在 [客戶] 頁面上只看到 Zürich Bäckerei 王記
      並且 Zürich Bäckerei 王記的帳戶與填寫的詳細資料一致

    場景: 兩位客戶，兩個帳戶
      假設 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權
      當 提供者新增客戶 Tailspin（經銷商：Litware）：5 個 Intune 授權
      那麼 Contoso 的帳戶與填寫的詳細資料一致
      並且 Tailspin 的帳戶與填寫的詳細資料一致
      並且 Tailspin 與 Litware 相關聯

  @new-customer-gets-account @S131 @S175 @reading-044
  Rule: 兩位客戶可以使用相同的名稱與網域

    場景: 再次填寫同一位客戶的詳細資料
      假設 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權
      並且 提供者已開始為 Litware 新增客戶
      當 提供者將 Contoso 的詳細資料填入表單
      那麼 提供者看到 [新訂閱] 頁面
