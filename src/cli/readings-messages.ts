import { message } from "../domain/text";

/** The texts of `twotier readings`. */
export const readingsMessages = {
  question: message("question", "問題"),
  decision: message("what {target} does", "{target} 的做法"),
  evidence: message("last step of {count}", "第 {count} 步（最後一步）"),
  unclear: message("unclear", "不明確"),
  answersNeither: message("The answers show none of the choices: {steps}", "其回應不符合任何選項：{steps}"),
  answersDiffer: message(
    "The same question was answered differently: once {first}, once {second}.",
    "同一問題得到不同的回應：一次為 {first}，一次為 {second}。",
  ),
  stopped: message("The question could not be asked to the end: {reason}", "無法完成提問：{reason}"),
  absent: message("not asked: {capability} is not claimed", "未提問：未宣告 {capability}"),
  ending: message(
    "{total} readings: {ours} decided as the suite does, {other} otherwise, {unclear} unclear, {absent} not asked",
    "共 {total} 項解讀：{ours} 項與本套件相同，{other} 項不同，{unclear} 項不明確，{absent} 項未提問",
  ),
  written: message("Written to {path}.", "已寫入 {path}。"),
  unwritable: message('The file "{path}" cannot be written: {reason}', "無法寫入檔案「{path}」：{reason}"),
} as const;
