# language: zh-TW
功能: 確認訂單
  提交之後即出現確認頁面；關閉之後，新客戶就在提供者的
  客戶清單中。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 提供者正在檢閱頁面上處理 Contoso 的訂單（經銷商：Fabrikam）

  @confirmation-follows-submission @S188
  Rule: 提交訂單之後，隨即出現 [確認] 頁面

    場景: 提交訂單
      當 提供者提交訂單
      那麼 提供者看到 [確認] 頁面

    場景: 提交下一筆訂單
      假設 提供者已提交訂單
      並且 提供者已關閉 [確認] 頁面
      並且 提供者正在檢閱頁面上處理 Tailspin 的訂單（經銷商：Fabrikam）
      當 提供者提交訂單
      那麼 提供者看到 [確認] 頁面

  @confirmation-follows-submission @S188 @reading-033
  Rule: 確認頁面只顯示給提交訂單的人員

    場景: 同事看不到
      當 提供者提交訂單
      那麼 提供者的銷售代理人沒有進行中的訂單

  @confirmation-follows-submission @S188 @reading-018
  Rule: 客戶及其訂閱自提交時起即存在

    場景: 確認頁面仍開啟時
      當 提供者提交訂單
      那麼 提供者在 [客戶] 頁面上只看到 Contoso
      並且 提供者看到 Contoso 有 10 個 Office 授權
