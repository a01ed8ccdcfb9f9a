# language: zh-TW
功能: 升級訂閱
  提供者在客戶的帳戶中升級訂閱。

  背景:
    假設 Fabrikam 是提供者的合作夥伴
    並且 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權和 5 個 Intune 授權

  @subscription-can-be-upgraded @S196
  Rule: 在客戶的帳戶中升級現有的訂閱

    場景: 從 Office 升級為 Office Premium
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      當 提供者將 Tailspin 的 Office 升級為 Office Premium
      那麼 提供者看到 Tailspin 有 10 個 Office Premium 授權

    場景: 兩個訂閱中的第二個
      假設 Fabrikam 服務 Tailspin，並擁有 5 個 Intune 授權和 9 個 Office 授權
      當 提供者將 Tailspin 的 Office 升級為 Office Premium
      那麼 Fabrikam 看到 Tailspin 有 5 個 Intune 授權和 9 個 Office Premium 授權

    場景: 另一位客戶的訂閱維持不變
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      當 提供者將 Contoso 的 Office 升級為 Office Premium
      那麼 提供者看到 Tailspin 有 10 個 Office 授權

  @subscription-can-be-upgraded @S196 @reading-031
  Rule: 升級不會新增訂單

    場景: 原來的訂單維持不變
      當 提供者將 Contoso 的 Office 升級為 Office Premium
      那麼 提供者已訂購 10 個 Office 授權和 5 個 Intune 授權給 Contoso

  @subscription-can-be-upgraded @S196 @reading-012
  Rule: 升級到供應項目的升級目標，其他一切維持不變

    場景: 經銷商維持不變
      假設 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將 Contoso 的 Office 升級為 Office Premium
      那麼 Contoso 的 Office Premium 與 Fabrikam 相關聯

    場景: 支援連絡人維持不變
      假設 提供者已指派 Fabrikam 為 Contoso 的 Office 的支援連絡人
      當 提供者將 Contoso 的 Office 升級為 Office Premium
      那麼 Contoso 的 Office Premium 的支援連絡人是 Fabrikam

    場景: 反向升級
      假設 提供者已將 Contoso 的 Office 升級為 Office Premium
      當 提供者嘗試將 Contoso 的 Office Premium 升級為 Office
      那麼 操作遭到拒絕，因為這不是升級
      並且 沒有任何變更

    場景大綱: 從 Office 升級為 <供應項目>
      當 提供者嘗試將 Contoso 的 Office 升級為 <供應項目>
      那麼 操作遭到拒絕，因為這不是升級
      並且 沒有任何變更

      例子:
        | 供應項目 |
        | Intune   |
        | Office   |

  @subscription-can-be-upgraded @S196 @reading-046
  Rule: 升級後的訂閱保留名稱

    場景: 先前設定的名稱
      假設 提供者已將 Contoso 的 Office 的名稱變更為「Desks」
      當 提供者將 Contoso 的 Office 升級為 Office Premium
      那麼 Contoso 的 Office Premium 的名稱現在是「Desks」
