import { message } from "../../domain/text";

/** Mistakes in a file of expected failures: place, mistake, expectation and remedy. */
export const baselineMessages = {
  unreadable: message(
    'The file of expected failures "{path}" cannot be read: {reason}. Name another one, or let --update-baseline write it.',
    "無法讀取預期失敗檔「{path}」：{reason}。請指定其他檔案，或以 --update-baseline 產生。",
  ),
  notYaml: message(
    "{path}, line {line}: this cannot be read as YAML ({detail}). Mend that line.",
    "{path} 第 {line} 行：無法以 YAML 讀取（{detail}）。請修正該行。",
  ),
  noList: message(
    '{path}, line {line}: expected one list named "expected-failures" and nothing else. Move the entries there.',
    "{path} 第 {line} 行：預期只有一個名為「expected-failures」的清單。請將項目移至其下。",
  ),
  noEntry: message(
    "{path}, line {line}: expected an entry with the fields {known}. Write it as a list item with those fields.",
    "{path} 第 {line} 行：預期為包含欄位 {known} 的項目。請寫成帶有這些欄位的清單項目。",
  ),
  unknownField: message(
    '{path}, line {line}: "{field}" is no field of an entry. Expected {known}. Rename or remove it.',
    "{path} 第 {line} 行：「{field}」不是項目的欄位。預期為 {known}。請改名或刪除。",
  ),
  subject: message(
    '{path}, line {line}: expected exactly one of "requirement" and "check". Keep the one that fails.',
    "{path} 第 {line} 行：「requirement」與「check」必須恰有一個。請保留會失敗的那一個。",
  ),
  missingField: message(
    '{path}, line {line}: the entry has no "{field}". Expected {expected}. Add it.',
    "{path} 第 {line} 行：項目沒有「{field}」。預期為{expected}。請補上。",
  ),
  wrongField: message(
    '{path}, line {line}: "{field}" is {found}. Expected {expected}. Change it.',
    "{path} 第 {line} 行：「{field}」為 {found}。預期為{expected}。請修改。",
  ),
  unknownName: message(
    '{path}, line {line}: nothing that can fail is called "{name}". Expected a requirement or a check of the plan. Correct or remove the entry.',
    "{path} 第 {line} 行：沒有名為「{name}」的檢查對象。預期為需求或計畫中的檢查。請更正或刪除此項目。",
  ),
  misspeltName: message(
    '{path}, line {line}: nothing that can fail is called "{name}". Did you mean "{nearest}"? Correct or remove the entry.',
    "{path} 第 {line} 行：沒有名為「{name}」的檢查對象。您是不是要找「{nearest}」？請更正或刪除此項目。",
  ),
  tooMany: message(
    '{path}, line {line}: "{name}" stands for {count} names. Expected at most {most}. Name them more narrowly.',
    "{path} 第 {line} 行：「{name}」代表 {count} 個名稱。預期最多 {most} 個。請縮小範圍。",
  ),
  partial: message(
    "--update-baseline: {why}, so what is missing would be taken for mended. The file is as it was.",
    "--update-baseline：{why}，缺少的部分會被誤認為已修正。檔案維持原狀。",
  ),
  whyNarrow: message("the run is narrowed by {option}", "執行範圍受 {option} 限制"),
  whyUnfinished: message("{count} checks of the run have no verdict", "執行中有 {count} 項檢查沒有判定"),
  needsFile: message(
    "{option} needs --baseline FILE: name the file of expected failures.",
    "{option} 需要 --baseline FILE：請指定預期失敗檔。",
  ),
  badIssue: message(
    '--issue: "{text}" is no link. Expected one such as https://tracker.example/123.',
    "--issue：「{text}」不是連結。預期如 https://tracker.example/123。",
  ),
  written: message(
    "{path}: {added} added, {changed} changed, {removed} removed, {kept} kept.",
    "{path}：新增 {added} 項，變更 {changed} 項，移除 {removed} 項，保留 {kept} 項。",
  ),
  unassigned: message(
    "{count} entries name no issue yet (about:blank): put a link there, or use --issue LINK.",
    "有 {count} 個項目尚未指定問題單（about:blank）：請填入連結，或使用 --issue LINK。",
  ),
  expiredKept: message(
    "{count} entries have expired and still happen: prolong or mend them.",
    "有 {count} 個項目已到期但仍然發生：請延長期限或修正問題。",
  ),
} as const;

/** The expected value of each field of an entry. */
export const fieldMessages = {
  requirement: message("the slug of a requirement", "需求的名稱"),
  check: message("the id of a check", "檢查的識別碼"),
  outcome: message('"fail"', "「fail」"),
  reason: message("the beginning of the observed line", "實際結果那一行的開頭"),
  issue: message("a link such as https://tracker.example/123", "如 https://tracker.example/123 的連結"),
  expires: message("a day such as 2027-01-31", "如 2027-01-31 的日期"),
} as const;
