import { message } from "../domain/message";

/** What `twotier faults` says to people. */
export const faultMessages = {
  preparing: message("Preparing scenarios and machines …", "正在準備情境與狀態機……"),
  progress: message(
    "{done} of {total} implementations, {survivors} not found out",
    "{total} 個實作中的 {done} 個，{survivors} 個未被發現",
  ),
  interrupting: message("Stopping …", "正在停止……"),
  group: message("faulty implementations", "錯誤實作"),
  named: message("named", "具名"),
  generated: message("generated", "自動產生"),
  total: message("total", "總數"),
  features: message("features alone", "僅功能檔"),
  machines: message("machines alone", "僅狀態機"),
  together: message("together", "合計"),
  attributed: message("right requirement blamed", "歸因正確"),
  equivalent: message(
    "{count} generated ones are equivalent to the reference and are not counted.",
    "{count} 個自動產生的實作與參考實作等價，不列入計算。",
  ),
  checkKinds: message("First found out by: {checkKinds}.", "最先由以下檢查發現：{checkKinds}。"),
  sampled: message(
    "Of the generated ones, features alone and machines alone were tried on {count} drawn by the seed; --apart tries them on all.",
    "自動產生的實作中，僅功能檔與僅狀態機的結果是依種子抽選 {count} 個測得；--apart 會對全部進行。",
  ),
  byFeatures: message("features", "功能檔"),
  byGrid: message("grid", "格"),
  byPaths: message("paths", "路徑"),
  byWalks: message("walks", "隨機走訪"),
  steps: message(
    "Steps to the first kill: half need at most {median}, all at most {most}.",
    "首次發現所需步數：半數不超過 {median} 步，全部不超過 {most} 步。",
  ),
  benign: message(
    "{passed} of {total} correct implementations pass.",
    "{total} 個正確的實作中有 {passed} 個通過。",
  ),
  survivor: message("survives: {target}", "未被發現：{target}"),
  misattributed: message(
    "blamed on others: {target} ({requirement})",
    "歸因於其他需求：{target}（{requirement}）",
  ),
  alarm: message("false alarm: {target} by {check}", "誤報：{target}，{check}"),
  stillborn: message(
    "{count} generated ones crash in use; a crash is no kill, so they are not counted.",
    "{count} 個自動產生的實作一使用就當掉；當掉不算被發現，因此不列入計算。",
  ),
  writtenTo: message("Written: {path}", "已寫入：{path}"),
  published: message("Published: {paths}", "已發布：{paths}"),
  unknownName: message(
    '--only: no implementation has "{text}" in its name. Did you mean "{nearest}"?',
    "--only：沒有名稱含有「{text}」的實作。您是不是要找「{nearest}」？",
  ),
  strangeName: message(
    '--only: no implementation has "{text}" in its name. docs/named-faults.md lists those with a name.',
    "--only：沒有名稱含有「{text}」的實作。docs/named-faults.md 列出了所有具名的實作。",
  ),
  partPublished: message(
    "--publish: the figures of a part are not published; leave --only, --sample and --no-apart out.",
    "--publish：部分結果不予發布；請勿同時使用 --only、--sample 或 --no-apart。",
  ),
  partLearnt: message(
    "--learn: a part would make the rest forgotten; leave --only and --sample out.",
    "--learn：只執行一部分會使其餘的紀錄遺失；請勿同時使用 --only 或 --sample。",
  ),
  onlyInACheckout: message(
    "--publish and --learn write into the project's sources, which are not here.",
    "--publish 與 --learn 會寫入專案的原始碼，但此處沒有原始碼。",
  ),
} as const;
