import { message } from "../domain/text";

/** The texts of `twotier faults`. */
export const faultMessages = {
  preparing: message("Preparing scenarios and machines …", "正在準備情境與狀態機……"),
  progress: message(
    "{done} of {total} implementations, {survivors} not detected",
    "{total} 個實作中的 {done} 個，{survivors} 個未被發現",
  ),
  interrupting: message("Stopping …", "正在停止……"),
  group: message("faulty implementations", "錯誤實作"),
  named: message("named", "具名"),
  foreign: message("patches of the Python example", "Python 範例的修補"),
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
  checkKinds: message("First detected by: {checkKinds}.", "最先由以下檢查發現：{checkKinds}。"),
  sampled: message(
    "Features alone and machines alone were run on a seeded sample of {count} generated ones; --apart runs them on all.",
    "自動產生的實作中，僅功能檔與僅狀態機的結果是依種子抽選 {count} 個測得；--apart 會對全部進行。",
  ),
  byFeatures: message("features", "功能檔"),
  byGrid: message("grid", "格"),
  byPaths: message("paths", "路徑"),
  byWalks: message("walks", "隨機走訪"),
  byLockstep: message("lockstep", "同步比對"),
  steps: message(
    "Steps to the first kill: median {median}, maximum {most}.",
    "首次發現所需步數：中位數 {median} 步，最多 {most} 步。",
  ),
  benign: message(
    "{passed} of {total} correct implementations pass.",
    "{total} 個正確的實作中有 {passed} 個通過。",
  ),
  survivor: message("survives: {target}", "未被發現：{target}"),
  neverExercised: message(
    "survives: {target} (no message of the plan is answered differently)",
    "未被發現：{target}（計畫中的所有訊息，回應皆無不同）",
  ),
  notJudged: message(
    "survives: {target} (exercised, and not judged: {message} is answered differently)",
    "未被發現：{target}（已觸及但未判定：{message} 的回應不同）",
  ),
  misattributed: message(
    "other requirements blamed: {target} ({requirement})",
    "歸因於其他需求：{target}（{requirement}）",
  ),
  alarm: message("false alarm: {target} by {check}", "誤報：{target}，{check}"),
  crashing: message(
    "{count} generated ones only crash; a crash is not a kill, so they are not counted.",
    "{count} 個自動產生的實作只會當掉；當掉不算被發現，因此不列入計算。",
  ),
  writtenTo: message("Written: {path}", "已寫入：{path}"),
  published: message("Published: {paths}", "已發布：{paths}"),
  unknownName: message(
    '--only: no implementation has "{text}" in its name. Did you mean "{nearest}"?',
    "--only：沒有名稱含有「{text}」的實作。您是不是要找「{nearest}」？",
  ),
  unknownNameWithoutSuggestion: message(
    '--only: no implementation has "{text}" in its name. docs/generated/named-faults.md lists the named ones.',
    "--only：沒有名稱含有「{text}」的實作。docs/generated/named-faults.md 列出了所有具名的實作。",
  ),
  partPublished: message(
    "--publish: the figures of a part are not published; leave out --only, --sample and --no-apart.",
    "--publish：部分結果不予發布；請勿同時使用 --only、--sample 或 --no-apart。",
  ),
  partCached: message(
    "--learn: a partial run would discard the other results; leave out --only and --sample.",
    "--learn：只執行一部分會捨棄其餘結果；請勿同時使用 --only 或 --sample。",
  ),
  onlyInACheckout: message(
    "--publish and --learn need the project's sources, which are not here.",
    "--publish 與 --learn 需要專案的原始碼，但此處沒有原始碼。",
  ),
} as const;
