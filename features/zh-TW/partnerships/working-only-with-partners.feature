# language: zh-TW
功能: 只與合作夥伴往來
  提供者與經銷商必須先有合作關係才能往來，而經銷商也必須
  先做好準備。

  @partnership-precedes-work @S129 @S137
  Rule: 合作關係存在之前，無法與經銷商往來

    場景: 為尚未建立合作關係的經銷商新增客戶
      當 提供者嘗試開始為 Fabrikam 新增客戶
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係
      並且 沒有任何變更

    場景: 僅有要求並不是合作關係
      假設 提供者已透過電子郵件傳送合作關係要求給 Fabrikam
      當 提供者嘗試開始為 Fabrikam 新增客戶
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係
      並且 沒有任何變更

    場景: 別家提供者的合作關係沒有幫助
      假設 Fabrikam 是 Wingtip 的合作夥伴
      當 提供者嘗試開始為 Fabrikam 新增客戶
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係
      並且 沒有任何變更

    場景: 以尚未建立合作關係的經銷商為支援連絡人
      假設 提供者與 Litware 共同服務 Contoso
      當 提供者嘗試指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係
      並且 沒有任何變更

  @partnership-precedes-work @S129 @S137 @reading-026
  Rule: 只接受合作夥伴的 MPN 識別碼

    場景: 尚未建立合作關係之經銷商的 MPN 識別碼
      假設 提供者與 Litware 共同服務 Contoso
      當 提供者嘗試將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係
      並且 沒有任何變更

  @partnership-precedes-work @S129 @S137
  Rule: 只有已是合作夥伴的經銷商，才能選取並與訂閱建立關聯

    場景: 為新增的訂閱選取尚未建立合作關係的經銷商
      假設 提供者與 Litware 共同服務 Contoso
      並且 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      當 提供者嘗試選取名稱清單中的 Fabrikam
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係

    場景: 為新客戶的訂閱選取尚未建立合作關係的經銷商
      假設 Litware 是提供者的合作夥伴
      並且 提供者已開始為 Litware 新增客戶
      並且 提供者已將 Contoso 的詳細資料填入表單
      當 提供者嘗試選取 10 個 Office 授權，並與 Fabrikam 建立關聯
      那麼 操作遭到拒絕，因為與 Fabrikam 沒有合作關係

  @partnership-precedes-work @S129 @S137 @reading-027
  Rule: 名稱清單列出全部合作夥伴，不多也不少

    場景: 名稱清單只列出合作夥伴
      假設 提供者與 Litware 共同服務 Contoso
      並且 Fabrikam 是 Wingtip 的合作夥伴
      當 提供者開始為 Contoso 新增訂閱
      那麼 提供者可從名稱清單選取的經銷商只有 Litware
