import { message } from "../language/message";

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
  rootLink: message("Something that had to be true first failed: {root}", "先決條件未能成立，源自：{root}"),
  noRoot: message("What had to be true first could not be made so.", "無法使先決條件成立。"),
  absent: message('The capability "{capability}" is declared absent.', "能力「{capability}」宣告為不具備。"),
  coreAbsent: message("core capabilities are declared absent: {list}", "宣告不具備核心能力：{list}"),
  chosenAway: message("{count} not asked for", "{count} 項未被要求執行"),
  readingsOff: message(
    "{count} left out because readings are off (--readings)",
    "{count} 項因解讀未啟用而排除（--readings）",
  ),
  shard: message("this is part {part} of {of}", "此為第 {part} 部分，共 {of} 部分"),
  criterion: message(
    'machines were walked by the criterion "{criterion}" alone',
    "狀態機僅依準則「{criterion}」走訪",
  ),
  budget: message("machines were walked {budget} steps at most", "狀態機最多走訪 {budget} 步"),
  xfailed: message("{count} failed as expected", "{count} 項如預期失敗"),
  undeclared: message("served although declared absent: {list}", "雖宣告不具備，實際上卻提供的能力：{list}"),
  exchanges: message("{count} messages exchanged", "往來的 {count} 則訊息"),
  warned: message("{count} against advice (warnings)", "{count} 項違反建議（警告）"),
  failed: message("{count} failed", "{count} 項失敗"),
  inconclusive: message("{count} could not be judged", "{count} 項無法判定"),
  errors: message(
    "{count} ended in errors of adapter or suite",
    "{count} 項因轉接程式或測試套件的錯誤而中止",
  ),
  notRun: message("{count} did not run", "{count} 項未執行"),
  moreInReport: message(
    "… and {count} more that did not hold; the report has all of them.",
    "……另有 {count} 項不符合；完整內容請見報告。",
  ),
  about: message("about", "關於"),
  interrupted: message("the run was interrupted", "執行已中斷"),
  failFast: message("the run stopped at its first failure", "執行在第一個失敗時停止"),
  nothingPlanned: message("nothing was planned, so nothing is known", "沒有計畫任何檢查，因此一無所知"),
  problem: message("the suite broke down: {detail}", "測試套件故障：{detail}"),
  reportIn: message("Report: {path}", "報告：{path}"),
} as const;

/** How outcomes of runs and checks are called. */
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
  none: message("–", "–"),
} as const;
