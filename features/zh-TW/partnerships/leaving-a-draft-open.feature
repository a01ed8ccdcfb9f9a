# language: zh-TW
功能: 草稿保持開啟
  人員開啟草稿之後，開始新增客戶。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 提供者已要求建立合作關係

  @request-opens-draft @S145 @S146 @reading-045
  Rule: 開始其他工作時，草稿保持開啟

    場景: 開始新增客戶
      當 提供者開始為 Fabrikam 新增客戶
      那麼 提供者有開啟中的草稿

  @request-opens-draft @S145 @S146 @reading-045:closed
  Rule: 開始其他工作即關閉草稿

    場景: 開始新增客戶
      當 提供者開始為 Fabrikam 新增客戶
      那麼 提供者沒有開啟中的草稿
