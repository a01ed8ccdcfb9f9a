# language: zh-TW
功能: 管理 Azure 客戶
  對於 Azure，經銷商還需要在 Azure 入口網站中授予的
  租用戶擁有者權限。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 Fabrikam 服務 Contoso，並擁有 1 個 Azure 授權

  @tenant-owner-manages-azure @S165 @S166 @S167
  Rule: 相關聯的經銷商成為租用戶擁有者之後，即可管理該帳戶

    場景: 授予權限
      當 提供者授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      那麼 提供者只看到 Fabrikam 擔任 Contoso 的租用戶擁有者

    場景: 管理帳戶
      假設 提供者已授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      當 Fabrikam 註記「Quota raised」於 Contoso 的 Azure 帳戶
      那麼 Contoso 的 Azure 帳戶上註記著「Quota raised」

    場景: 兩位 Azure 客戶中的一位
      假設 Fabrikam 服務 Tailspin，並擁有 1 個 Azure 授權
      當 提供者授予 Fabrikam 對 Tailspin 的租用戶擁有者權限
      那麼 提供者只看到 Fabrikam 擔任 Tailspin 的租用戶擁有者
      並且 提供者看不到任何經銷商擔任 Contoso 的租用戶擁有者

    場景: 兩位 Azure 客戶中較早的一位
      假設 Fabrikam 服務 Tailspin，並擁有 1 個 Azure 授權
      當 提供者授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      那麼 提供者只看到 Fabrikam 擔任 Contoso 的租用戶擁有者
      並且 提供者看不到任何經銷商擔任 Tailspin 的租用戶擁有者

    場景: 再次管理帳戶
      假設 提供者已授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      並且 Fabrikam 已註記「Quota raised」於 Contoso 的 Azure 帳戶
      當 Fabrikam 註記「Quota lowered」於 Contoso 的 Azure 帳戶
      那麼 Contoso 的 Azure 帳戶上註記著「Quota lowered」

    場景: 以其他文字書寫
      假設 提供者已授予 Fabrikam 對 Contoso 的租用戶擁有者權限
      當 Fabrikam 註記「配額 raised」於 Contoso 的 Azure 帳戶
      那麼 Contoso 的 Azure 帳戶上註記著「配額 raised」

    場景: 一開始沒有租用戶擁有者
      那麼 提供者看不到任何經銷商擔任 Contoso 的租用戶擁有者

  @tenant-owner-manages-azure @S165 @S166 @S167 @reading-014
  Rule: 權限授予相關聯的經銷商，而且經銷商需要該權限

    場景: 沒有該權限
      當 Fabrikam 嘗試註記「Quota raised」於 Contoso 的 Azure 帳戶
      那麼 操作遭到拒絕，因為 Fabrikam 不是租用戶擁有者
      並且 沒有任何變更

    場景: 另一家合作夥伴未與其相關聯
      假設 Litware 是提供者的合作夥伴
      當 提供者嘗試授予 Litware 對 Contoso 的租用戶擁有者權限
      那麼 操作遭到拒絕，因為 Litware 未與其相關聯
      並且 沒有任何變更

    場景: 沒有 Azure 的客戶
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      當 提供者嘗試授予 Fabrikam 對 Tailspin 的租用戶擁有者權限
      那麼 操作遭到拒絕，因為 Tailspin 不是 Azure 客戶
      並且 沒有任何變更

    場景: 沒有可管理的 Azure 帳戶
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      當 提供者嘗試註記「New」於 Tailspin 的 Azure 帳戶
      那麼 操作遭到拒絕，因為 Tailspin 不是 Azure 客戶
      並且 沒有任何變更

    場景: 遭到拒絕的註記
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      並且 提供者未能註記「New」於 Tailspin 的 Azure 帳戶
      當 提供者新增 1 個 Azure 授權給 Tailspin
      那麼 Tailspin 的 Azure 帳戶上沒有註記
