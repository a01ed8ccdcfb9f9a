# language: zh-TW
功能: 客戶資料互不可見
  不是自己的客戶，既看不到，也無法為其工作。

  @partnership-serves-common-customers @S119 @S138
  Rule: 只有服務該客戶的人員看得到客戶

    場景: 另一家經銷商查看
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 Litware 是提供者的合作夥伴
      那麼 Litware 在 [客戶] 頁面上看不到任何客戶
      並且 Litware 無法檢視 Contoso 的帳戶

    場景: 另一家提供者查看
      假設 提供者與 Fabrikam 共同服務 Contoso
      那麼 Wingtip 無法檢視 Contoso 的帳戶

  @partnership-serves-common-customers @S119 @S138 @reading-013
  Rule: 他人的客戶視同不存在

    場景: 另一家經銷商變更訂閱的名稱
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 Litware 是提供者的合作夥伴
      當 Litware 嘗試將 Contoso 的 Office 的名稱變更為「Mine」
      那麼 操作遭到拒絕，因為對其而言該訂閱並不存在
      並且 沒有任何變更

    場景: 另一家提供者新增訂閱
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 Fabrikam 是 Wingtip 的合作夥伴
      當 Wingtip 嘗試開始為 Contoso 新增訂閱
      那麼 操作遭到拒絕，因為對其而言 Contoso 並不存在
      並且 沒有任何變更

    場景: 另一家提供者加購授權
      假設 提供者與 Fabrikam 共同服務 Contoso
      當 Wingtip 嘗試加購 5 個授權給 Contoso 的 Office
      那麼 操作遭到拒絕，因為對其而言該訂閱並不存在
      並且 沒有任何變更

    場景: 無人服務的客戶
      當 提供者嘗試開始為不存在的客戶新增訂閱
      那麼 操作遭到拒絕，因為沒有這位客戶
      並且 沒有任何變更

    場景: 無人擁有的訂閱
      當 提供者嘗試加購 5 個授權給不存在的訂閱
      那麼 操作遭到拒絕，因為對其而言該訂閱並不存在
      並且 沒有任何變更

    場景大綱: 另一家提供者的<角色>加購授權
      假設 提供者與 Fabrikam 共同服務 Contoso
      當 Wingtip 的<角色>嘗試加購 5 個授權給 Contoso 的 Office
      那麼 操作遭到拒絕，因為對其而言該訂閱並不存在

      例子:
        | 角色             |
        | 全域系統管理員   |
        | 使用者系統管理員 |
        | 系統管理代理人   |
        | 銷售代理人       |
