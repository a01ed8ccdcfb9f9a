# language: zh-TW
功能: 在作用中的合約下往來
  經銷商只有在其 Microsoft 合作夥伴合約作用中時，
  才能參與交易。

  背景:
    假設 提供者與 Fabrikam 共同服務 Contoso

  @transacting-reseller-has-active-agreement @S143
  Rule: 合約作用中的經銷商可以參與交易

    場景: 以 MPN 識別碼
      當 提供者將 Fabrikam 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 Contoso 的 Office 與 Fabrikam 相關聯

    場景: 以名稱
      假設 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      並且 提供者已選取名稱清單中的 Fabrikam
      當 提供者提交新訂閱
      那麼 Contoso 的 Intune 與 Fabrikam 相關聯

  @transacting-reseller-has-active-agreement @S143 @reading-007
  Rule: 沒有有效合約的經銷商無法建立關聯

    場景: 以 MPN 識別碼
      假設 Adatum 是提供者的合作夥伴
      當 提供者嘗試將 Adatum 的位置帳戶 MPN 識別碼輸入到 Contoso 的 Office
      那麼 操作遭到拒絕，因為 Adatum 的合約並非作用中
      並且 沒有任何變更

    場景: 以名稱
      假設 Adatum 是提供者的合作夥伴
      並且 提供者已開始為 Contoso 新增訂閱
      並且 提供者已選取要新增的 5 個 Intune 授權
      當 提供者嘗試選取名稱清單中的 Adatum
      那麼 操作遭到拒絕，因為 Adatum 的合約並非作用中

    場景: 新客戶的訂閱
      假設 Adatum 是提供者的合作夥伴
      並且 提供者已開始為 Fabrikam 新增客戶
      並且 提供者已將 Tailspin 的詳細資料填入表單
      當 提供者嘗試選取 10 個 Office 授權，並與 Adatum 建立關聯
      那麼 操作遭到拒絕，因為 Adatum 的合約並非作用中
