# language: zh-TW
功能: 新增訂閱
  客戶需要更多時，提供者從客戶的記錄新增訂閱。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @subscription-added-from-record @S196 @S200
  Rule: 新增訂閱是從客戶自己的記錄開始

    場景: 從客戶的記錄開始
      當 提供者開始為 Contoso 新增訂閱
      那麼 提供者已開啟 Contoso 的 [新訂閱] 頁面，尚未選取任何項目

    場景: 從兩筆記錄中的一筆開始
      假設 提供者與 Litware 共同服務 Tailspin
      當 提供者開始為 Tailspin 新增訂閱
      那麼 提供者已開啟 Tailspin 的 [新訂閱] 頁面，尚未選取任何項目

    場景: 從兩筆記錄中較早的一筆開始
      假設 提供者與 Litware 共同服務 Tailspin
      當 提供者開始為 Contoso 新增訂閱
      那麼 提供者已開啟 Contoso 的 [新訂閱] 頁面，尚未選取任何項目

  @subscription-added-from-record @S196 @S200 @reading-004
  Rule: 從另一筆記錄開始會放棄進行中的內容

    場景: 不會保留原來的選擇
      假設 提供者與 Litware 共同服務 Tailspin
      並且 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      當 提供者開始為 Tailspin 新增訂閱
      那麼 提供者已開啟 Tailspin 的 [新訂閱] 頁面，尚未選取任何項目

  @subscription-added-from-record @S196 @S200 @reading-033
  Rule: 新增訂閱不影響同事正在新增的訂閱

    場景: 同事也正在新增
      假設 提供者的銷售代理人已開始為 Contoso 新增訂閱
      當 提供者新增 5 個 Intune 授權給 Contoso
      那麼 提供者的銷售代理人已開啟 Contoso 的 [新訂閱] 頁面，尚未選取任何項目

  @new-subscriptions-are-chosen @S201 @reading-005
  Rule: 精靈未開啟時，屬於精靈的操作會遭到拒絕

    場景: 開始之前就選取
      當 提供者嘗試選取要新增的 5 個 Intune 授權
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

    場景: 開始之前就提交
      當 提供者嘗試提交新訂閱
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

    場景: 提交兩次
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已提交新訂閱
      當 提供者嘗試提交新訂閱
      那麼 操作遭到拒絕，因為這屬於其他步驟
