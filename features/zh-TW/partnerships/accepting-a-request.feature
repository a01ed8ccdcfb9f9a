# language: zh-TW
功能: 接受合作關係要求
  經銷商依來信中的連結接受要求，從此出現在提供者的
  [間接轉銷商] 頁面上。

  背景:
    假設 提供者已透過電子郵件傳送合作關係要求給 Fabrikam

  @acceptance-lists-reseller @S150
  Rule: 已接受要求的經銷商會出現在間接經銷商清單中

    場景: Fabrikam 接受
      當 Fabrikam 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Fabrikam

    場景: 接受之前不會出現
      那麼 提供者在 [間接轉銷商] 頁面上看不到任何經銷商

    場景: 只有接受的經銷商
      假設 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Litware 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上只看到 Litware

    場景: 第一家合作夥伴仍然保留
      假設 Fabrikam 已接受提供者的要求
      並且 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Litware 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上看到 Fabrikam 和 Litware

    場景: 同事也看得到該合作夥伴
      當 Fabrikam 接受提供者的要求
      那麼 提供者的使用者系統管理員在 [間接轉銷商] 頁面上只看到 Fabrikam

    場景: 與已有客戶的合作夥伴並列
      假設 Fabrikam 已接受提供者的要求
      並且 Fabrikam 服務 Contoso，並擁有 10 個 Office 授權
      並且 提供者已透過電子郵件傳送合作關係要求給 Litware
      當 Litware 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上看到 Fabrikam 和 Litware

  @acceptance-lists-reseller @S150 @reading-007
  Rule: 合約未生效的合作夥伴也會列出

    場景: 與合約已生效的合作夥伴並列
      假設 Litware 是提供者的合作夥伴
      並且 提供者已透過電子郵件傳送合作關係要求給 Adatum
      當 Adatum 接受提供者的要求
      那麼 提供者在 [間接轉銷商] 頁面上看到 Adatum 和 Litware

  @acceptance-lists-reseller @S150 @reading-002
  Rule: 在經銷商方面，只有全域系統管理員能接受要求

    場景大綱: 由<角色>嘗試
      當 Fabrikam 的<角色>嘗試接受提供者的要求
      那麼 操作遭到拒絕，因為該角色無權執行
      並且 沒有任何變更

      例子:
        | 角色             |
        | 使用者系統管理員 |
        | 系統管理代理人   |
        | 銷售代理人       |
        | 技術服務代理人   |
        | 帳單系統管理員   |

  @acceptance-lists-reseller @S150 @reading-003
  Rule: 重複接受同一要求會成功，但不造成任何變更

    場景: 同一家經銷商接受兩次
      假設 Fabrikam 已接受提供者的要求
      當 Fabrikam 嘗試接受提供者的要求
      那麼 操作成功
      並且 沒有任何變更
