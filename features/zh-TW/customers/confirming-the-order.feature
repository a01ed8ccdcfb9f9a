# language: zh-TW
功能: 確認訂單
  提交之後即出現確認頁面；關閉之後，新客戶就在供應商的
  客戶清單中。

  背景:
    假設 Fabrikam 是供應商的合作夥伴
    並且 供應商已進行到檢閱頁面，客戶為 Contoso，經銷商為 Fabrikam

  @confirmation-follows-submission @S188
  Rule: 提交訂單之後，隨即出現 [確認] 頁面

    場景: 提交訂單
      當 供應商提交訂單
      那麼 供應商看到 [確認] 頁面

    場景: 提交下一筆訂單
      假設 供應商已提交訂單
      並且 供應商已進行到檢閱頁面，客戶為 Tailspin，經銷商為 Fabrikam
      當 供應商提交訂單
      那麼 供應商看到 [確認] 頁面

  @confirmation-follows-submission @S188 @reading-033
  Rule: 確認頁面只顯示給提交訂單的人員

    場景: 同事看不到
      當 供應商提交訂單
      那麼 供應商的銷售代理人沒有進行中的訂單

  @confirmation-follows-submission @S188 @reading-018
  Rule: 客戶及其訂閱自提交時起即存在

    場景: 確認頁面仍開啟時
      當 供應商提交訂單
      那麼 供應商在 [客戶] 頁面上只看到 Contoso
      並且 供應商看到 Contoso 有 10 個 Office 授權

  @done-closes-confirmation @S192
  Rule: [完成] 會關閉確認頁面

    場景: 完成
      假設 供應商已提交訂單
      當 供應商關閉 [確認] 頁面
      那麼 供應商沒有進行中的訂單

    場景: 可以開始新增下一位客戶
      假設 供應商已提交訂單
      並且 供應商已關閉 [確認] 頁面
      當 供應商開始為 Fabrikam 新增客戶
      那麼 供應商看到 [新客戶] 頁面

  @done-closes-confirmation @S192 @reading-033
  Rule: [完成] 不影響同事的訂單

    場景: 同事的訂單仍在進行中
      假設 供應商已提交訂單
      並且 供應商的銷售代理人已開始為 Fabrikam 新增客戶
      當 供應商關閉 [確認] 頁面
      那麼 供應商的銷售代理人看到 [新客戶] 頁面

  @done-closes-confirmation @S192 @reading-005
  Rule: 沒有確認頁面就無從關閉

    場景: 提交之前
      當 供應商嘗試關閉 [確認] 頁面
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

    場景: 完成兩次
      假設 供應商已提交訂單
      並且 供應商已關閉 [確認] 頁面
      當 供應商嘗試關閉 [確認] 頁面
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

  @new-customer-listed-with-reseller @S193
  Rule: 新客戶出現在供應商的客戶清單中，並與其經銷商相關聯

    場景: 第一位客戶
      假設 供應商已提交訂單
      當 供應商關閉 [確認] 頁面
      那麼 供應商在 [客戶] 頁面上只看到 Contoso
      並且 Contoso 與 Fabrikam 相關聯

    場景: 與既有的客戶並列
      假設 供應商已提交訂單
      並且 供應商已關閉 [確認] 頁面
      並且 供應商已進行到 [確認] 頁面，客戶為 Tailspin，經銷商為 Fabrikam
      當 供應商關閉 [確認] 頁面
      那麼 供應商在 [客戶] 頁面上看到 Contoso 和 Tailspin

    場景: 與新增時所選那一列的經銷商相關聯
      假設 Litware 是供應商的合作夥伴
      並且 供應商已進行到 [確認] 頁面，客戶為 Tailspin，經銷商為 Litware
      當 供應商關閉 [確認] 頁面
      那麼 Tailspin 與 Litware 相關聯

    場景: 不在其他供應商的清單中
      假設 供應商已提交訂單
      當 供應商關閉 [確認] 頁面
      那麼 Wingtip 在 [客戶] 頁面上看不到任何客戶
