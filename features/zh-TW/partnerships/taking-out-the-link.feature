# language: zh-TW
功能: 刪去連結
  草擬的文字包含專屬連結，頁面建議予以保留。

  背景:
    假設 提供者已要求建立合作關係

  @draft-text-is-editable @S149 @reading-043
  Rule: 刪去連結的文字依原樣採用

    場景: 不含連結的文字
      當 提供者將草稿改寫為「Join us」，並刪去連結
      那麼 草稿寫著「Join us」

  @draft-text-is-editable @S149 @reading-043:put-back
  Rule: 刪去連結的文字會重新加入連結

    場景: 連結再次出現
      當 提供者將草稿改寫為「Join us」，並刪去連結
      那麼 草稿包含提供者的專屬連結
