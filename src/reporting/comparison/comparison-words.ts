import { type Message, message } from "../../domain/text";
import type { RequirementVerdict } from "../record/requirement-verdicts";

/** Headings and sentences of comparisons. */
export const comparisonWords = {
  title: message("Comparison of {count} runs", "{count} 次執行的比較"),
  requirement: message("Requirement", "需求"),
  checks: message("checks passed", "通過的檢查"),
  differing: message("What differs", "不同之處"),
  every: message("Every requirement", "每一項需求"),
  alike: message("The runs agree on every requirement.", "各次執行對每一項需求的判定都相同。"),
  divergences: message("First divergence of each pair", "每兩次執行的第一個分歧"),
  pair: message("{one} and {other}: {count} checks differ", "{one} 與 {other}：{count} 項檢查不同"),
  noDivergence: message("No check is decided differently.", "沒有判定不同的檢查。"),
  since: message("Since {before}", "自 {before} 以來"),
  newlyFailing: message("newly failing", "新增失敗"),
  newlyPassing: message("newly passing", "新增通過"),
  stillFailing: message("still failing", "仍然失敗"),
  more: message("… {count} more", "……另有 {count} 項"),
  nothing: message(
    "Nothing that can be compared: name at least two runs or targets, or one and --since DIR.",
    "沒有可比較的對象：請指定至少兩次執行或目標，或一個加上 --since DIR。",
  ),
  incomparable: message(
    'The runs differ in "{field}", so they cannot be compared.',
    "各次執行的「{field}」不同，無法比較。",
  ),
  verdicts: message("Verdicts by run", "各次執行的判定"),
  changes: message("Changes", "變化"),
  unchecked: message("not checked", "未檢查"),
  unwritable: message(
    'The comparison "{path}" cannot be written: {reason}',
    "無法寫入比較結果「{path}」：{reason}",
  ),
  skip: message("Skip to the comparison", "跳到比較"),
} as const;

/** The names of verdicts on requirements. */
export const requirementVerdictWords: Readonly<Record<RequirementVerdict, Message>> = {
  pass: message("pass", "通過"),
  fail: message("fail", "失敗"),
  xfail: message("expected failure", "預期中的失敗"),
  partial: message("partial", "部分"),
  open: message("open", "未定"),
  unchecked: message("–", "–"),
};
