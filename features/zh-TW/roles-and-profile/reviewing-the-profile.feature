# language: zh-TW
功能: 檢視設定檔
  Microsoft 官方的間接供應商清單會顯示各供應商的設定檔，
  而且只有 Microsoft 會變更。

  @profile-on-official-list @S126
  Rule: 供應商可以在官方清單上檢視自己的設定檔

    場景: 自己的設定檔
      那麼 供應商在官方清單上看到供應商的設定檔

    場景: 官方清單
      那麼 Wingtip 在官方清單上看到供應商的設定檔

    場景: 各供應商都有自己的設定檔
      那麼 Wingtip 在官方清單上看到 Wingtip 的設定檔

    場景: 已有合作夥伴與客戶的供應商
      假設 供應商與 Fabrikam 共同服務 Contoso
      並且 供應商與 Litware 共同服務 Tailspin
      當 Fabrikam 服務 Woodgrove，後者擁有 10 個 Office 授權
      那麼 供應商在官方清單上看到供應商的設定檔

  @profile-changed-by-microsoft @S127 @reading-035
  Rule: 設定檔由 Microsoft 代表變更，而非自行變更

    場景: 供應商嘗試變更
      當 供應商嘗試將公司的設定檔變更為「Cloud for all」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
      並且 沒有任何變更

    場景大綱: <角色>嘗試變更
      當 供應商的<角色>嘗試將公司的設定檔變更為「Cloud」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
      並且 沒有任何變更

      例子:
        | 角色             |
        | 使用者系統管理員 |
        | 系統管理代理人   |
        | 銷售代理人       |

    場景: 全域系統管理員也不行
      當 供應商的全域系統管理員嘗試將公司的設定檔變更為「A」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
      並且 供應商在官方清單上看到供應商的設定檔

    場景: 已有合作夥伴與客戶的供應商也不行
      假設 供應商與 Fabrikam 共同服務 Contoso
      並且 供應商與 Litware 共同服務 Tailspin
      並且 Fabrikam 服務 Woodgrove，後者擁有 10 個 Office 授權
      當 供應商嘗試將公司的設定檔變更為「Cloud for all」
      那麼 操作遭到拒絕，因為設定檔只能由 Microsoft 變更
