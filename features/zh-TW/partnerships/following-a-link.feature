# language: zh-TW
功能: 使用連結
  郵件中的連結指向草擬該要求的提供者。

  背景:
    假設 提供者已透過電子郵件傳送合作關係要求給 Fabrikam

  @acceptance-lists-reseller @S150 @reading-016
  Rule: 不在任何提供者草稿中的連結會遭到拒絕

    場景: 捏造的連結
      當 Fabrikam 嘗試接受附有捏造連結的要求
      那麼 操作遭到拒絕，因為沒有任何草稿包含該連結
      並且 沒有任何變更

  @acceptance-lists-reseller @S150 @reading-038
  Rule: 先前的郵件仍指向提供者

    場景: 之後另寄郵件給其他經銷商
      假設 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Fabrikam 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Fabrikam
