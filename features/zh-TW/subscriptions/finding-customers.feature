# language: zh-TW
功能: 尋找客戶
  若要變更客戶的訂閱，提供者要先在 [客戶] 頁面上找到該客戶。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @customers-are-found @S197 @S198
  Rule: 提供者在 [客戶] 頁面上找到自己的每一位客戶

    場景: 一位客戶
      那麼 提供者在 [客戶] 頁面上只看到 Contoso

    場景: 多家經銷商的客戶
      假設 提供者與 Litware 共同服務 Tailspin
      當 提供者新增客戶 Fourth Coffee（經銷商：Litware）：5 個 Intune 授權
      那麼 提供者在 [客戶] 頁面上看到 Contoso、Tailspin 和 Fourth Coffee

    場景: 開頭相同的名稱
      當 提供者新增客戶 Contoso Retail（經銷商：Fabrikam）：5 個 Intune 授權
      那麼 提供者在 [客戶] 頁面上看到 Contoso 和 Contoso Retail
      並且 提供者看到 Contoso 有 10 個 Office 授權
      並且 提供者看到 Contoso Retail 有 5 個 Intune 授權

    場景: 每一位客戶的記錄
      假設 Litware 是提供者的合作夥伴
      當 提供者新增客戶 Tailspin（經銷商：Litware）：5 個 Intune 授權
      那麼 提供者可以檢視 Contoso 的帳戶
      並且 Contoso 的帳戶與填寫的詳細資料一致

  @customers-are-found @S197 @S198
  Rule: 其他提供者的客戶不在其中

    場景: 各提供者只看到自己的
      假設 Fabrikam 是 Wingtip 的合作夥伴
      當 Wingtip 新增客戶 Woodgrove（經銷商：Fabrikam）：5 個 Intune 授權
      那麼 提供者在 [客戶] 頁面上只看到 Contoso
      並且 Wingtip 在 [客戶] 頁面上只看到 Woodgrove

  @customers-filtered-by-reseller @S199
  Rule: 客戶清單可以縮小為一家經銷商的客戶

    場景: 兩家經銷商
      假設 提供者與 Litware 共同服務 Tailspin
      那麼 提供者只看到 Contoso（依 Fabrikam 篩選時）
      並且 提供者只看到 Tailspin（依 Litware 篩選時）

    場景: 一家經銷商的多位客戶
      假設 提供者與 Litware 共同服務 Tailspin
      並且 Fabrikam 服務 Woodgrove，並擁有 5 個 Intune 授權
      那麼 提供者看到 Contoso 和 Woodgrove（依 Fabrikam 篩選時）

    場景: 沒有客戶的經銷商
      假設 Litware 是提供者的合作夥伴
      那麼 提供者看不到任何客戶（依 Litware 篩選時）

    場景: 共同經銷商的客戶中，只看到自己的
      假設 Wingtip 與 Fabrikam 共同服務 Woodgrove
      那麼 提供者只看到 Contoso（依 Fabrikam 篩選時）
      並且 Wingtip 只看到 Woodgrove（依 Fabrikam 篩選時）

  @customers-filtered-by-reseller @S199 @reading-029
  Rule: 篩選以帳戶的經銷商為準

    場景: 僅與訂閱相關聯
      假設 Litware 是提供者的合作夥伴
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 提供者看不到任何客戶（依 Litware 篩選時）
      並且 提供者只看到 Contoso（依 Fabrikam 篩選時）

  @customers-filtered-by-reseller @S199 @reading-049
  Rule: 以沒有合作關係的經銷商篩選時，清單是空的

    場景: 以不是合作夥伴的經銷商篩選
      那麼 提供者看不到任何客戶（依 Litware 篩選時）
