# language: zh-TW
功能: 轉交登入資訊
  確認頁面會顯示一次新客戶的系統管理員登入所需的資訊：
  使用者名稱與暫時密碼。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 提供者正在 [確認] 頁面上處理 Contoso 的訂單（經銷商：Fabrikam）

  @setup-info-shows-credentials @S189 @S190
  Rule: [安裝資訊] 會顯示系統管理員的使用者名稱與暫時密碼

    場景: 確認頁面仍開啟時
      那麼 提供者可以讀取 Contoso 的登入資訊

    場景: 下一位客戶也一樣
      假設 提供者已關閉 [確認] 頁面
      並且 提供者正在檢閱頁面上處理 Tailspin 的訂單（經銷商：Fabrikam）
      當 提供者提交訂單
      那麼 提供者可以讀取 Tailspin 的登入資訊

  @setup-info-shows-credentials @S189 @S190 @reading-005
  Rule: 再次嘗試提交而遭拒絕時，登入資訊維持不變

    場景: 提交兩次
      當 提供者嘗試提交訂單
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更
      並且 提供者可以讀取 Contoso 的登入資訊

  @credentials-gone-after-closing @S191
  Rule: 確認頁面關閉後，就無法再讀取登入資訊

    場景: 完成之後
      當 提供者關閉 [確認] 頁面
      那麼 提供者無法讀取 Contoso 的登入資訊

    場景: 下一個確認頁面不會讓它再次出現
      假設 提供者已關閉 [確認] 頁面
      並且 提供者正在檢閱頁面上處理 Tailspin 的訂單（經銷商：Fabrikam）
      當 提供者提交訂單
      那麼 提供者無法讀取 Contoso 的登入資訊

  @credentials-gone-after-closing @S191 @reading-015
  Rule: 關閉之後，其他人員也無法讀取

    場景: 同事也無法讀取
      當 提供者關閉 [確認] 頁面
      那麼 提供者的全域系統管理員無法讀取 Contoso 的登入資訊

    場景: 經銷商無法讀取
      當 提供者關閉 [確認] 頁面
      那麼 Fabrikam 無法讀取 Contoso 的登入資訊

  @credentials-gone-after-closing @S191 @reading-015
  Rule: 只有開啟該確認頁面的人員能讀取登入資訊

    場景: 經銷商
      那麼 Fabrikam 無法讀取 Contoso 的登入資訊

    場景: 其他提供者
      那麼 Wingtip 無法讀取 Contoso 的登入資訊

  @credentials-gone-after-closing @S191 @reading-015 @reading-033
  Rule: 確認頁面開啟時，同事也無法讀取

    場景: 同事
      那麼 提供者的銷售代理人無法讀取 Contoso 的登入資訊

  @credentials-gone-after-closing @S191 @reading-004 @reading-015
  Rule: 開始新增另一位客戶即關閉確認頁面

    場景: 離開確認頁面就等於關閉
      當 提供者開始為 Fabrikam 新增客戶
      那麼 提供者無法讀取 Contoso 的登入資訊
