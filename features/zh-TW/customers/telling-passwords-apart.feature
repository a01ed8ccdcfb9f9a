# language: zh-TW
功能: 區分密碼
  每位新客戶都有一位系統管理員，其暫時密碼顯示在 [安裝資訊] 中。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 提供者正在 [確認] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）

  @setup-info-shows-credentials @S189 @S190 @reading-048
  Rule: 每位客戶各有自己的暫時密碼

    場景: 下一位客戶
      假設 提供者已記下 Contoso 的暫時密碼
      並且 提供者已關閉 [確認] 頁面
      並且 提供者正在檢閱頁面上處理 Tailspin 的訂單（經銷商：Fabrikam）
      當 提供者提交訂單
      那麼 提供者看到 Tailspin 有另一組暫時密碼
