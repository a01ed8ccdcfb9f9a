# language: zh-TW
功能: 加購授權
  提供者為客戶現有的訂閱加購授權。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權和 5 個 Intune 授權

  @licences-can-be-added @S196
  Rule: 在客戶的帳戶中購買額外的授權

    場景: 加購五個
      當 提供者加購 5 個授權給 Contoso 的 Office
      那麼 提供者看到 Contoso 有 15 個 Office 授權和 5 個 Intune 授權

    場景: 連續兩次
      假設 提供者已加購 5 個授權給 Contoso 的 Office
      當 提供者加購 1 個授權給 Contoso 的 Office
      那麼 提供者看到 Contoso 有 16 個 Office 授權和 5 個 Intune 授權

    場景: 兩個訂閱中的第二個
      當 提供者加購 3 個授權給 Contoso 的 Intune
      那麼 提供者看到 Contoso 有 10 個 Office 授權和 8 個 Intune 授權

    場景: 另一位客戶的授權維持不變
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      當 提供者加購 5 個授權給 Tailspin 的 Office
      那麼 提供者看到 Contoso 有 10 個 Office 授權和 5 個 Intune 授權
      並且 提供者看到 Tailspin 有 15 個 Office 授權

  @licences-can-be-added @S196 @reading-031
  Rule: 購買授權不會新增訂單

    場景: 原來的訂單維持不變
      當 提供者加購 5 個授權給 Contoso 的 Office
      那麼 提供者已訂購 10 個 Office 授權和 5 個 Intune 授權給 Contoso

  @licences-can-be-added @S196 @reading-006
  Rule: 每次購買之後，授權數量都在供應項目的限制範圍內

    場景: 達到上限
      當 提供者加購 95 個授權給 Contoso 的 Intune
      那麼 提供者看到 Contoso 有 10 個 Office 授權和 100 個 Intune 授權

    場景大綱: 不可加購 <數量> 個
      當 提供者嘗試加購 <數量> 個授權給 Contoso 的 Intune
      那麼 操作遭到拒絕，因為授權數量超出範圍
      並且 沒有任何變更

      例子:
        | 數量 |
        | 96   |
        | 2.5  |
