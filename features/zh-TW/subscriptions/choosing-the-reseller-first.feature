# language: zh-TW
功能: 先選取經銷商
  [新訂閱] 頁面在訂閱之外另有經銷商的欄位。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 提供者已開始為 Contoso 新增訂閱

  @reseller-chosen-by-name @S202 @reading-047
  Rule: 選取訂閱之前可以選取經銷商

    場景: 先選取經銷商，再選取訂閱
      假設 提供者已選取名稱清單中的 Fabrikam
      並且 提供者已選取要新增的 5 個 Intune 授權
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 與 Fabrikam 相關聯

  @reseller-chosen-by-name @S202 @reading-047:subscriptions-first
  Rule: 選取訂閱之後才能選取經銷商

    場景: 尚未選取訂閱
      當 提供者嘗試選取名稱清單中的 Fabrikam
      那麼 操作遭到拒絕，因為沒有選取任何項目
      並且 沒有任何變更
