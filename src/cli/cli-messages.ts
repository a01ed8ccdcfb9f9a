import { message } from "../domain/text";

/** The messages of commands beside their results. */
export const cliMessages = {
  unforeseen: message(
    "Something went wrong inside twotier: {detail} (--trace shows where.)",
    "twotier 內部發生問題：{detail}（可用 --trace 查看位置。）",
  ),
  unfinished: message(
    "twotier ended before it had a result: nothing is left that could still answer.",
    "twotier 在得出結果之前就結束了：已沒有任何東西會再回應。",
  ),
  unwritable: message("The output cannot be written: {reason}.", "無法寫入輸出：{reason}。"),
  starting: message("{target}: planning …", "{target}：規劃中……"),
  progress: message(
    "{target}: {decided} of {planned} checks, {failed} failed",
    "{target}：已完成 {decided}／{planned} 項檢查，{failed} 項失敗",
  ),
  interrupting: message(
    "Interrupted. The report keeps the decisions made so far.",
    "已中斷。已判定的結果會保留在報告中。",
  ),
  replayingGrid: message(
    'It passes alone; it failed after other checks. Replaying all of "{grid}".',
    "單獨執行時通過；先前是在其他檢查之後失敗。重新執行整個「{grid}」。",
  ),
  runsProgram: message(
    "The report names a program of this machine, {target}. Run it? (y/n)",
    "報告指定了這台電腦上的程式：{target}。要執行嗎？(y/n)",
  ),
  failedAgain: message('"{check}" failed again.', "「{check}」再次失敗。"),
  notReproduced: message(
    'Not reproduced: "{check}" did not fail again.',
    "未重現：「{check}」這次沒有失敗。",
  ),
  replaying: message('Replaying "{check}" against {target}.', "針對 {target} 重現「{check}」。"),
  otherSuite: message(
    "That run was made by version {earlier} of twotier, this is {now}: the check may have changed.",
    "該次執行使用 twotier {earlier} 版，目前為 {now} 版：檢查內容可能已變更。",
  ),
  samePage: message(
    "{sentences} sentences compared, {count} differ.",
    "已比對 {sentences} 個句子，{count} 個不同。",
  ),
  otherPage: message(
    "{sentences} sentences compared, {count} differ: read the register again beside the page.",
    "已比對 {sentences} 個句子，{count} 個不同：登記簿需要對照頁面重新檢視。",
  ),
  changed: message("{id} ({language}) was changed.", "{id}（{language}）已變更。"),
  missing: message("{id} ({language}) is missing.", "{id}（{language}）已不存在。"),
  added: message("{id} ({language}) is new.", "{id}（{language}）為新增。"),
  siteWritten: message(
    "{count} pages written to {out}. Open {out}/index.html.",
    "已將 {count} 頁寫入 {out}。請開啟 {out}/index.html。",
  ),
  statement: message("Statement", "陳述"),
  level: message("Level", "層級"),
  words: message("In our words", "本專案的說法"),
  requirements: message("Requirements", "需求"),
  scenarios: message("Scenarios", "情境"),
  cells: message("Cells", "格"),
  faults: message("Faults", "錯誤實作"),
  withoutCells: message("No cell: {reason}", "無格：{reason}"),
  context: message("context", "背景"),
} as const;
