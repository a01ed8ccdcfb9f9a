# language: zh-TW
功能: 採購交由提供者執行
  經銷商的人員若嘗試執行提供者的工作，會遭到拒絕。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @orders-are-the-providers @S116 @reading-021
  Rule: 經銷商的人員嘗試執行提供者的工作會遭到拒絕

    場景: 經銷商要求建立合作關係
      當 Fabrikam 嘗試要求建立合作關係
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

    場景: 經銷商新增客戶
      當 Fabrikam 嘗試開始為 Fabrikam 新增客戶
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

    場景: 經銷商新增訂閱
      當 Fabrikam 嘗試開始為 Contoso 新增訂閱
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

    場景: 經銷商讓自己獲得獎勵
      當 Fabrikam 嘗試將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

    場景: 經銷商指派自己為支援連絡人
      當 Fabrikam 嘗試指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

  @orders-are-the-providers @S116 @reading-021 @reading-051
  Rule: 經銷商不為其管理的項目採購

    場景: 經銷商加購授權
      當 Fabrikam 嘗試加購 5 個授權給 Contoso 的 Office
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

    場景: 經銷商升級訂閱
      當 Fabrikam 嘗試將 Contoso 的 Office 升級為 Office Premium
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

    場景大綱: 經銷商的<角色>加購授權
      當 Fabrikam 的<角色>嘗試加購 5 個授權給 Contoso 的 Office
      那麼 操作遭到拒絕，因為這是提供者的工作
      並且 沒有任何變更

      例子:
        | 角色             |
        | 全域系統管理員   |
        | 使用者系統管理員 |
        | 系統管理代理人   |
