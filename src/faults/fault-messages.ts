import { message } from "../language/message";

/** What `twotier faults` says to people. */
export const faultMessages = {
  progress: message("{done} of {total} implementations", "{total} 個實作中的 {done} 個"),
  group: message("faulty implementations", "錯誤實作"),
  named: message("named", "具名"),
  generated: message("generated", "自動產生"),
  total: message("total", "總數"),
  features: message("features alone", "僅功能檔"),
  machines: message("machines alone", "僅狀態機"),
  together: message("together", "合計"),
  attributed: message("attributed", "歸因正確"),
  equivalent: message("equivalent", "等價"),
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
    "{count} generated ones crash and are not counted.",
    "{count} 個自動產生的實作會當掉，不列入計算。",
  ),
} as const;
