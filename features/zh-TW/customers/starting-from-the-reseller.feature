# language: zh-TW
功能: 從經銷商開始
  新增客戶時，從負責服務該客戶的經銷商那一列開始。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 Litware 是提供者的合作夥伴

  @new-customer-starts-from-reseller @S181
  Rule: 新客戶是從所要指派的經銷商開始新增

    場景大綱: 從 <經銷商> 那一列開始
      當 提供者開始為 <經銷商> 新增客戶
      那麼 提供者看到 [新客戶] 頁面

      例子:
        | 經銷商   |
        | Fabrikam |
        | Litware  |

  @new-customer-starts-from-reseller @S181 @reading-004
  Rule: 重新開始會放棄同一人員進行中的訂單

    場景: 從另一家經銷商那一列開始
      假設 提供者正在檢閱頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者開始為 Litware 新增客戶
      那麼 提供者看到 [新客戶] 頁面
      並且 Litware 已為提供者預先選好
      並且 提供者在 [客戶] 頁面上看不到任何客戶

  @new-customer-starts-from-reseller @S181 @reading-033
  Rule: 進行中的訂單屬於開始的人員

    場景: 同事的訂單不受影響
      假設 提供者正在檢閱頁面上處理 Contoso 的訂單（經銷商：Fabrikam）
      當 提供者的銷售代理人開始為 Litware 新增客戶
      那麼 提供者的檢閱頁面顯示 Contoso 與 10 個 Office 授權
      並且 Fabrikam 已為提供者預先選好

  @reseller-already-selected @S182
  Rule: 客戶詳細表單開啟時已選取該經銷商

    場景大綱: <經銷商> 的表單
      當 提供者開始為 <經銷商> 新增客戶
      那麼 <經銷商> 已為提供者預先選好

      例子:
        | 經銷商   |
        | Fabrikam |
        | Litware  |

    場景: 一直保持選取到最後
      假設 提供者正在 [確認] 頁面上處理 Contoso 的訂單（經銷商：Litware）
      當 提供者關閉 [確認] 頁面
      那麼 Contoso 與 Litware 相關聯

    場景: 為已有客戶的經銷商
      假設 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權
      當 提供者開始為 Fabrikam 新增客戶
      那麼 Fabrikam 已為提供者預先選好
