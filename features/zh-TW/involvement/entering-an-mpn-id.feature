# language: zh-TW
功能: 輸入 MPN 識別碼
  在訂閱詳細資料中輸入經銷商的 MPN 識別碼，即可將經銷商
  加入現有的訂閱。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157
  Rule: 以 MPN 識別碼將經銷商加入現有的訂閱

    場景: 帳戶的經銷商
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Fabrikam 相關聯

    場景: 識別碼保留在訂閱上
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 記載 Fabrikam 的位置帳戶 MPN 識別碼

    場景: 另一家合作夥伴
      假設 Litware 是提供者的合作夥伴
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Litware 相關聯
      並且 Contoso 與 Fabrikam 相關聯

    場景: 兩位客戶中的一位
      假設 Fabrikam 服務 Tailspin，並擁有 10 個 Office 授權
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Tailspin 的 Office
      那麼 Contoso 的 Office 與 Fabrikam 相關聯
      並且 Tailspin 的 Office 與 Fabrikam 相關聯

    場景大綱: 兩個訂閱中，<供應項目> 屬於 <經銷商>
      假設 Litware 是提供者的合作夥伴
      並且 提供者已新增 5 個 Intune 授權給 Contoso
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Intune
      那麼 Contoso 的 <供應項目> 與 <經銷商> 相關聯

      例子:
        | 供應項目 | 經銷商   |
        | Office   | Fabrikam |
        | Intune   | Litware  |

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157 @reading-008
  Rule: 不屬於任何經銷商的 MPN 識別碼會遭到拒絕

    場景: 不屬於任何人的號碼
      當 提供者嘗試將不屬於任何人的 MPN 識別碼輸入到 Contoso 的 Office
      那麼 操作遭到拒絕，因為該 MPN 識別碼不屬於任何人
      並且 沒有任何變更

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157 @reading-022
  Rule: 以最後為訂閱輸入的經銷商為準

    場景: 從一家合作夥伴換成另一家
      假設 Litware 是提供者的合作夥伴
      並且 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Litware 相關聯

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157 @reading-042
  Rule: 訂閱的 MPN 識別碼不能清空

    場景: 欄位留空
      假設 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者嘗試將空白的 MPN 識別碼輸入到 Contoso 的 Office
      那麼 操作遭到拒絕，因為該 MPN 識別碼不屬於任何人
      並且 沒有任何變更

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157
  @reading-042:cleared
  Rule: 空白的 MPN 識別碼會解除訂閱與經銷商的關聯

    場景: 清空欄位
      假設 提供者已將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      當 提供者將空白的 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 未與任何經銷商相關聯
