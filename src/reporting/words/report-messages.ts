import { message } from "../../domain/text";

/** Headings, labels and sentences of the report on the terminal and in the page. */
export const reportMessages = {
  section: message("Section", "章節"),
  statements: message("Statements", "陳述"),
  covered: message("Covered", "已涵蓋"),
  checks: message("Checks", "檢查"),
  verdict: message("Verdict", "判定"),
  page: message("page", "頁面"),
  check: message("check", "檢查"),
  steps: message("steps", "步驟"),
  expected: message("expected", "預期"),
  observed: message("observed", "實際"),
  note: message("note", "備註"),
  replay: message("replay", "重現"),
  nobodyBlamed: message("No requirement is blamed.", "不歸咎於任何需求。"),
  lastLine: message(
    "{outcome}: {planned} planned, {decided} decided, {passed} passed, {excluded} excluded",
    "{outcome}：計畫 {planned} 項，已判定 {decided} 項，通過 {passed} 項，排除 {excluded} 項",
  ),
  rootLink: message("A prerequisite failed: {root}", "先決條件失敗：{root}"),
  missingFixture: message(
    "The server does not have what the check needs: {fixture}",
    "伺服器缺少檢查所需的項目：{fixture}",
  ),
  noRoot: message("A prerequisite could not be met.", "先決條件無法成立。"),
  absent: message('The capability "{capability}" is declared absent.', "能力「{capability}」宣告為不具備。"),
  coreAbsent: message("core capabilities are declared absent: {list}", "宣告不具備核心能力：{list}"),
  skipped: message(
    "{count} skipped, because capabilities are declared absent: {list}",
    "{count} 項因能力宣告為不具備而略過：{list}",
  ),
  deselected: message("{count} not selected", "{count} 項未選取"),
  readingsOff: message(
    "{count} left out because the choices on which they rest are not known (--readings)",
    "{count} 項因所依據的選擇不明而排除（--readings）",
  ),
  shard: message("this is part {part} of {of}", "此為第 {part} 部分，共 {of} 部分"),
  criterion: message(
    'machines were tested by the criterion "{criterion}" only',
    "狀態機僅依準則「{criterion}」測試",
  ),
  budget: message(
    "the budget for machines, {amount}, left checks out: {count} ({list})",
    "狀態機的預算（{amount}）略去 {count} 項檢查（{list}）",
  ),
  budgetSufficed: message(
    "the budget for machines, {amount}, was enough for everything",
    "狀態機的預算（{amount}）足以完成全部檢查",
  ),
  budgetOfSteps: message("{count} steps", "{count} 步"),
  budgetOfSeconds: message("{count} s", "{count} 秒"),
  sampled: message(
    "sampled, because steps on web pages are slow; --nightly runs the checks left out: {count} ({list})",
    "網頁的步驟較慢，因此只抽樣測試：略過 {count} 項檢查（{list}），--nightly 會執行",
  ),
  nightly: message("machines were tested by the nightly plan", "狀態機依夜間計畫測試"),
  xfailed: message("{count} failed as expected", "{count} 項如預期失敗"),
  undeclared: message("served although declared absent: {list}", "雖宣告不具備，實際上卻提供的能力：{list}"),
  exchanges: message("{count} messages exchanged", "往來的 {count} 則訊息"),
  warned: message("{count} against advice (warnings)", "{count} 項違反建議（警告）"),
  failed: message("{count} failed", "{count} 項失敗"),
  inconsistent: message(
    "{count} against its own choice (warnings)",
    "{count} 項與其自身的選擇不一致（警告）",
  ),
  inconclusive: message("{count} could not be judged", "{count} 項無法判定"),
  errors: message(
    "{count} ended in errors of adapter or suite",
    "{count} 項因轉接程式或測試套件的錯誤而中止",
  ),
  unconfirmed: message(
    "{count} of them are failures that are unconfirmed, because the run ended before they were run again",
    "其中 {count} 項為未經確認的失敗，因為執行在再次執行這些檢查之前就已結束",
  ),
  notRun: message("{count} did not run", "{count} 項未執行"),
  moreInReport: message("… more findings in the report: {count}.", "……另有 {count} 項發現，請見報告。"),
  alike: message("{count} more fail in the same way", "另有 {count} 項以相同方式失敗"),
  ownReadings: message(
    "Judged by the page and by its own readings: {counts} ({others}).",
    "依頁面以及實作自己的解讀判定：{counts}（{others}）。",
  ),
  differs: message("differs", "差異"),
  behind: message("behind it", "佐證"),
  alsoBlamed: message("also blames", "亦涉及"),
  moreSteps: message(
    "… steps left out: {count}; the report has all of them",
    "……略去 {count} 個步驟；完整內容請見報告",
  ),
  notJudged: message(
    "Not judged, because something that was needed failed first: {count}.",
    "未判定：{count} 項檢查，因為其先決條件已先失敗。",
  ),
  failedAsExpected: message("Checks that failed as expected: {count}.", "如預期失敗：{count} 項檢查。"),
  didNotRun: message("Checks that did not run: {count}.", "未執行：{count} 項檢查。"),
  familyPassed: message("{family}: {count} checks passed", "{family}：通過 {count} 項檢查"),
  familyMore: message("{family}: {count} more checks like these", "{family}：另有 {count} 項此類檢查"),
  moreInEvents: message("{count} more are in events.ndjson", "另有 {count} 項記錄於 events.ndjson"),
  about: message("about", "關於"),
  interrupted: message("the run was interrupted", "執行已中斷"),
  failFast: message("the run stopped at its first failure", "執行在第一個失敗時停止"),
  runLimit: message(
    "the run reached its time limit; --run-limit seconds sets another",
    "執行已達時間上限；可用 --run-limit 秒數 調整",
  ),
  nothingPlanned: message("no checks were planned", "沒有計畫任何檢查"),
  problem: message("outside the checks: {detail}", "檢查之外：{detail}"),
  reportIn: message("Report: {path}", "報告：{path}"),
} as const;

/** The names of the outcomes of runs and checks. */
export const outcomeMessages = {
  pass: message("pass", "通過"),
  partial: message("partial", "部分"),
  inconclusive: message("inconclusive", "無法判定"),
  fail: message("fail", "失敗"),
  error: message("error", "錯誤"),
  warning: message("warning", "警告"),
  skip: message("skip", "略過"),
  "not-run": message("not run", "未執行"),
  xfail: message("expected failure", "預期中的失敗"),
  inconsistent: message("inconsistent", "前後不一"),
  none: message("–", "–"),
} as const;

/** The names of causes: of a failure that breaks no requirement, or of a stale expectation. */
export const causeMessages = {
  crash: message("crash", "當機"),
  hang: message("hang", "沒有回應"),
  unserved: message("unserved", "宣告而未提供"),
  "stale-expectation": message("stale expectation", "預期已過時"),
} as const;

/** The checks behind a finding, for each outcome that a finding can have: one of them, and several. */
export const behindMessages = {
  fail: {
    one: message("1 failed check: {list}", "失敗的檢查 1 項：{list}"),
    other: message("{count} failed checks: {list}", "失敗的檢查 {count} 項：{list}"),
  },
  error: {
    one: message("1 check that ended in an error: {list}", "因錯誤而中止的檢查 1 項：{list}"),
    other: message("{count} checks that ended in errors: {list}", "因錯誤而中止的檢查 {count} 項：{list}"),
  },
  inconclusive: {
    one: message("1 check that could not be judged: {list}", "無法判定的檢查 1 項：{list}"),
    other: message("{count} checks that could not be judged: {list}", "無法判定的檢查 {count} 項：{list}"),
  },
} as const;

/** A number of checks of one kind. */
export const countMessages = {
  scenario: { one: message("1 scenario", "情境 1"), other: message("{count} scenarios", "情境 {count}") },
  cell: { one: message("1 cell", "格 1"), other: message("{count} cells", "格 {count}") },
  path: { one: message("1 path", "路徑 1"), other: message("{count} paths", "路徑 {count}") },
  walk: { one: message("1 walk", "隨機走訪 1"), other: message("{count} walks", "隨機走訪 {count}") },
  history: { one: message("1 history", "歷程 1"), other: message("{count} histories", "歷程 {count}") },
} as const;

/** The kinds of checks, for titles that are not known in a language. */
export const kindMessages = {
  scenario: message("An example of a feature", "功能檔中的一個範例"),
  cell: message("One input in one state by one kind of person", "某種人員在某狀態下的一種輸入"),
  path: message("A path through a machine", "通過狀態機的一條路徑"),
  walk: message("A random walk through several machines", "通過多個狀態機的隨機走訪"),
  history: message("A history whose answers are compared with the reference", "與參考實作比對回覆的一段歷程"),
} as const;
