import { message } from "../../domain/text";

/** The messages about files of test accounts. */
export const accountsMessages = {
  unreadable: message(
    '--accounts: "{path}" cannot be read: {reason}',
    "--accounts：無法讀取「{path}」：{reason}",
  ),
  shape: message(
    "{path}, line {line}: {where}: {detail} docs/rest.md shows an example.",
    "{path} 第 {line} 行：{where}：{detail} 範例見 docs/rest.md。",
  ),
  unknownId: message(
    '{path}, line {line}: {where}: no check has "{id}". Did you mean "{nearest}"?',
    "{path} 第 {line} 行：{where}：沒有任何檢查使用「{id}」。是否指「{nearest}」？",
  ),
  noVariable: message(
    "{person}: the environment variable {variable} is not set.",
    "{person}：未設定環境變數 {variable}。",
  ),
  noLogin: message(
    "{person}: the file of test accounts has no login, or no company for this person.",
    "{person}：測試帳戶檔沒有 login，或沒有此人員的公司。",
  ),
  noToken: message(
    "{person}: the token endpoint answered with status {status} and without a token.",
    "{person}：token endpoint 以狀態 {status} 回應，但沒有傳回 access token。",
  ),
} as const;
