# language: zh-TW
功能: 檢視設定檔
  Microsoft 官方的間接提供者清單會顯示各提供者的設定檔，
  而且只有 Microsoft 會變更。

  @profile-on-official-list @S126
  Rule: 提供者可以在官方清單上檢視自己的設定檔

    場景: 自己的設定檔
      那麼 提供者在官方清單上看到提供者的設定檔

    場景: 官方清單
      那麼 Wingtip 在官方清單上看到提供者的設定檔

    場景: 各提供者都有自己的設定檔
      那麼 Wingtip 在官方清單上看到 Wingtip 的設定檔

    場景: 已有合作夥伴與客戶的提供者
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 提供者與 Litware 共同服務 Tailspin
      當 提供者新增客戶 Woodgrove（經銷商：Fabrikam）：10 個 Office 授權
      那麼 提供者在官方清單上看到提供者的設定檔

  @profile-changed-by-microsoft @S127 @reading-035
  Rule: 設定檔由 Microsoft 代表變更，而非自行變更

    場景: 提供者嘗試變更
      當 提供者嘗試將公司的設定檔變更為「Cloud for all」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
      並且 沒有任何變更

    場景大綱: <角色>嘗試變更
      當 提供者的<角色>嘗試將公司的設定檔變更為「Cloud」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
      並且 沒有任何變更

      例子:
        | 角色             |
        | 使用者系統管理員 |
        | 系統管理代理人   |
        | 銷售代理人       |

    場景: 全域系統管理員也不行
      當 提供者的全域系統管理員嘗試將公司的設定檔變更為「A」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
      並且 提供者在官方清單上看到提供者的設定檔

    場景: 已有合作夥伴與客戶的提供者也不行
      假設 提供者與 Fabrikam 共同服務 Contoso
      並且 提供者與 Litware 共同服務 Tailspin
      並且 Fabrikam 服務 Woodgrove，並擁有 10 個 Office 授權
      當 提供者嘗試將公司的設定檔變更為「Cloud for all」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
