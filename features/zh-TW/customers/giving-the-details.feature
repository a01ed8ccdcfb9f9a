# language: zh-TW
功能: 填寫客戶的詳細資料
  表單要求填寫客戶的詳細資料，接著前往訂閱。

  背景:
    假設 Fabrikam 是供應商的合作夥伴
    並且 供應商已開始為 Fabrikam 新增客戶

  @details-precede-subscriptions @S183
  Rule: 提供客戶的詳細資料之後，接著選取訂閱

    場景: 下一個頁面
      當 供應商填寫 Contoso 的詳細資料
      那麼 供應商看到 [新訂閱] 頁面

    場景: 含有 ASCII 以外字元的資料
      當 供應商填寫 Zürich Bäckerei 王記 的詳細資料
      那麼 供應商看到 [新訂閱] 頁面

  @details-precede-subscriptions @S183 @reading-005
  Rule: 屬於訂單其他頁面的操作會遭到拒絕

    場景: 填寫詳細資料前就選取訂閱
      當 供應商嘗試選取新客戶所需的 10 個 Office 授權
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

    場景: 填寫兩次詳細資料
      假設 供應商已填寫 Contoso 的詳細資料
      當 供應商嘗試填寫 Tailspin 的詳細資料
      那麼 操作遭到拒絕，因為這屬於其他步驟
      並且 沒有任何變更

  @details-precede-subscriptions @S183 @reading-019
  Rule: 缺少必要項目的詳細資料會遭到拒絕

    場景大綱: 缺少<欄位>
      當 供應商嘗試填寫 Contoso 的詳細資料，但缺少<欄位>
      那麼 操作遭到拒絕，因為詳細資料不完整
      並且 沒有任何變更

      例子:
        | 欄位           |
        | 公司名稱       |
        | 網域           |
        | 連絡人姓名     |
        | 連絡人電子郵件 |
