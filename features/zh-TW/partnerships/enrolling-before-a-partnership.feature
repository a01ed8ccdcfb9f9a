# language: zh-TW
功能: 先註冊，再建立合作關係
  經銷商若尚未在計畫中註冊，或沒有合作夥伴中心帳戶，
  就還不能成為合作夥伴。

  @enrolment-and-account-precede-work @S134
  Rule: 只有已註冊且擁有帳戶的經銷商才能成為合作夥伴

    場景: 已註冊且擁有帳戶
      假設 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Litware 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Litware

    場景: 尚未註冊
      假設 提供者已透過電子郵件傳送合作關係要求給 Proseware
      並且 Proseware 嘗試接受提供者的要求
      當 提供者嘗試開始為 Proseware 新增客戶
      那麼 沒有任何變更

    場景: 沒有帳戶
      假設 提供者已透過電子郵件傳送合作關係要求給 Relecloud
      並且 Relecloud 嘗試接受提供者的要求
      當 提供者嘗試開始為 Relecloud 新增客戶
      那麼 沒有任何變更

  @enrolment-and-account-precede-work @S134 @reading-017
  Rule: 在經銷商接受要求時，才檢查註冊與帳戶

    場景: 向尚未註冊的經銷商提出要求
      當 提供者透過電子郵件傳送合作關係要求給 Proseware
      那麼 提供者在 [間接轉銷商] 頁面上看不到任何經銷商

    場景: 尚未註冊
      假設 提供者已透過電子郵件傳送合作關係要求給 Proseware
      當 Proseware 嘗試接受提供者的要求
      那麼 操作遭到拒絕，因為 Proseware 尚未註冊
      並且 沒有任何變更

    場景: 沒有帳戶
      假設 提供者已透過電子郵件傳送合作關係要求給 Relecloud
      當 Relecloud 嘗試接受提供者的要求
      那麼 操作遭到拒絕，因為 Relecloud 沒有合作夥伴中心帳戶
      並且 沒有任何變更
