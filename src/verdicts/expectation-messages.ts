import { message } from "../domain/message";

/** What decisions say where a failure was expected. */
export const expectationMessages = {
  foretold: message('a failure that begins with "{reason}" ({issue})', "開頭為「{reason}」的失敗（{issue}）"),
  expectedUntil: message(
    'nothing of the kind after {expires}: "{reason}" ({issue})',
    "{expires} 之後不再發生：「{reason}」（{issue}）",
  ),
  passes: message(
    "It passes now: the entry in the file of expected failures can go.",
    "現在已通過：可刪除預期失敗檔中的項目。",
  ),
} as const;
