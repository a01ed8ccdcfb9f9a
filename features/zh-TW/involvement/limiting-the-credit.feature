# language: zh-TW
功能: 獎勵的範圍
  哪些訂閱會帶來獎勵，以及哪家經銷商看得到。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso
    並且 Litware 是提供者的合作夥伴

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-037
  Rule: 經銷商只看到自己的獎勵

    場景: 經銷商看得到自己的獎勵，也只看得到自己的
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Litware 只看到 Litware 因 Contoso 的 Office 獲得獎勵
      並且 Fabrikam 看不到任何經銷商因 Contoso 的 Office 獲得獎勵

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-040
  Rule: 為數個訂閱選取的名稱，每個都獲得獎勵

    場景大綱: 一起新增的兩個訂閱中，<供應項目> 也算
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權和 1 個 Office Premium 授權
      並且 提供者已選取名稱清單中的 Litware
      當 提供者提交新訂閱
      那麼 提供者只看到 Litware 因 Contoso 的 <供應項目> 獲得獎勵

      例子:
        | 供應項目       |
        | Intune         |
        | Office Premium |

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-050
  Rule: 有些供應項目不會帶來獎勵

    場景: Azure 不會帶來任何獎勵
      假設 提供者已新增 1 個 Azure 授權給 Contoso
      當 提供者將 Litware 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Azure
      那麼 提供者看不到任何經銷商因 Contoso 的 Azure 獲得獎勵
