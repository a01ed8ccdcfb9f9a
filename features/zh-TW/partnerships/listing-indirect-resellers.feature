# language: zh-TW
功能: 列出間接經銷商
  提供者在 [間接轉銷商] 頁面上管理其合作關係。

  背景:
    假設 提供者已透過電子郵件傳送合作關係要求給 Fabrikam

  @partnerships-listed-on-indirect-resellers @S133 @S144 @S180
  Rule: [間接轉銷商] 頁面顯示提供者的合作關係

    場景: 尚無合作關係
      那麼 提供者在 [間接轉銷商] 頁面上看不到任何經銷商

    場景: 兩個合作關係
      假設 Fabrikam 已接受提供者的要求
      並且 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Litware 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上看到 Fabrikam 和 Litware

    場景: 有進行中的訂單時
      假設 Fabrikam 已接受提供者的要求
      當 提供者開始為 Fabrikam 新增客戶
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Fabrikam

    場景: 各提供者只看到自己的
      假設 Litware 是 Wingtip 的合作夥伴
      當 Fabrikam 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Fabrikam
      並且 Wingtip 在 [間接轉銷商] 頁面上只看到 Litware
