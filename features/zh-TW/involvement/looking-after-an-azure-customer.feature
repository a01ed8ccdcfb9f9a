# language: zh-TW
功能: 照顧 Azure 客戶
  無論提供者與客戶還有什麼，照顧 Azure 客戶的人員都找得到
  屬於該客戶的一切。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 提供者已新增 1 個 Azure 授權給 Contoso

  @tenant-owner-manages-azure @S165 @S166 @S167
  Rule: 不論另外購買哪些項目，購買了 Azure 即為 Azure 客戶

    場景: 先購買 Office，之後才購買 Azure
      當 提供者授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      那麼 提供者只看到 Fabrikam 擔任 Contoso 的租用戶擁有者

    場景: 一開始沒有任何註記
      那麼 Contoso 的 Azure 帳戶上沒有註記

    場景: 還有其他合作夥伴與客戶的提供者
      假設 提供者與 Litware 共同服務 Tailspin
      並且 Litware 服務 Woodgrove，並擁有 10 個 Office 授權
      並且 提供者已授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      當 Fabrikam 註記「Quota raised」於 Contoso 的 Azure 帳戶
      那麼 Contoso 的 Azure 帳戶上註記著「Quota raised」
      並且 提供者只看到 Fabrikam 擔任 Contoso 的租用戶擁有者

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: 所列四種角色都能找到屬於 Azure 客戶的一切

    場景大綱: <角色>查看
      那麼 提供者的<角色>可以檢視 Contoso 的 Azure 帳戶
      並且 提供者的<角色>看不到任何經銷商擔任 Contoso 的租用戶擁有者

      例子:
        | 角色             |
        | 全域系統管理員   |
        | 使用者系統管理員 |
        | 系統管理代理人   |
        | 銷售代理人       |
