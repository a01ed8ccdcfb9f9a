# language: zh-TW
功能: 選取新訂閱
  提供者選取要新增的訂閱及其授權數量。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @new-subscriptions-are-chosen @S201
  Rule: 選取想要的訂閱與授權數量

    場景: 一個訂閱
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者選取要新增的 5 個 Intune 授權
      那麼 提供者正在新增 5 個 Intune 授權給 Contoso

    場景: 兩個訂閱
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者選取要新增的 5 個 Intune 授權和 1 個 Azure 授權
      那麼 提供者正在新增 5 個 Intune 授權和 1 個 Azure 授權給 Contoso

  @new-subscriptions-are-chosen @S201 @reading-024
  Rule: 再次選取會取代先前的選取

    場景: 改選 Azure
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      當 提供者選取要新增的 1 個 Azure 授權
      那麼 提供者正在新增 1 個 Azure 授權給 Contoso

  @new-subscriptions-are-chosen @S201 @reading-006
  Rule: 新增的授權數量同樣在供應項目的限制範圍內

    場景大綱: 不可為 <授權>
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者嘗試選取要新增的 <授權>
      那麼 操作遭到拒絕，因為授權數量超出範圍
      並且 沒有任何變更

      例子:
        | 授權               |
        | 4 個 Intune 授權   |
        | 101 個 Intune 授權 |
        | 2 個 Azure 授權    |

  @new-subscriptions-are-chosen @S201 @reading-020
  Rule: 必須新增目錄中的項目

    場景: 未選取就提交
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者嘗試提交新訂閱
      那麼 操作遭到拒絕，因為沒有選取任何項目
      並且 沒有任何變更

    場景: 什麼都不選
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者嘗試選取要新增的零個訂閱
      那麼 操作遭到拒絕，因為沒有選取任何項目
      並且 沒有任何變更

    場景: 目錄中沒有的供應項目
      假設 提供者已開始為 Contoso 新增訂閱
      當 提供者嘗試選取要新增的 10 個 Solitaire 授權
      那麼 操作遭到拒絕，因為目錄中沒有 Solitaire
      並且 沒有任何變更
