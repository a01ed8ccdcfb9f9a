import { message } from "../domain/text";

/** The texts of decisions that no step supplies. */
export const judgeMessages = {
  soundAnswer: message("a well-formed answer from the adapter", "轉接程式給出格式正確的回覆"),
  anAnswer: message('an answer to "{verb}"', "對「{verb}」的回覆"),
  otherReason: message(
    "Refused as expected, but with another reason: expected {expected}, observed {observed}.",
    "如預期被拒絕，但理由不同：預期 {expected}，實際 {observed}。",
  ),
  served: message(
    '"{asked}" is served, for the capability "{capability}" is claimed',
    "既然宣告了能力「{capability}」，就應提供「{asked}」",
  ),
  unserved: message('"{asked}" was answered with unsupported', "「{asked}」的回覆為 unsupported（不支援）"),
  undefinedStep: message('No step definition matches "{step}".', "沒有步驟定義符合「{step}」。"),
  ambiguousStep: message(
    'Several step definitions match "{step}": {candidates}',
    "有多個步驟定義符合「{step}」：{candidates}",
  ),
  pendingStep: message('The step "{step}" is not implemented yet.', "步驟「{step}」尚未實作。"),
  unstable: message(
    "Unstable: the same steps from a fresh start did not show it again.",
    "不穩定：從重新開始的狀態執行相同步驟，並未再次出現。",
  ),
  cutShort: message(
    "There may be fewer steps: the search for them ended at its limit of messages and seconds.",
    "步驟可能還能更少：尋找較短步驟的過程已達訊息數與秒數的上限。",
  ),
  unstablePassed: message(
    "unstable: {observed} — run again from a fresh start, the check did not fail.",
    "unstable：{observed}（從重新開始的狀態再次執行，檢查並未失敗。）",
  ),
  unstableOtherwise: message(
    "unstable: {observed} — run again from a fresh start, the check ended otherwise: {again}",
    "unstable：{observed}（從重新開始的狀態再次執行，檢查的結果不同：{again}）",
  ),
  unstableKind: message(
    "unstable: {observed} — of the failures with this requirement and cause that were run again, none happened again.",
    "unstable：{observed}（再次執行了要求與原因相同的失敗，皆未再次出現。）",
  ),
  unconfirmed: message(
    "unconfirmed: {observed} — the run ended before the check was run again.",
    "unconfirmed：{observed}（執行在再次執行此檢查之前就已結束。）",
  ),
  fromFreshStart: message("Again, from a fresh start:", "從重新開始的狀態再次執行："),
  ownChoice: message(
    "It contradicts its own choice of {reading}, {choice}: {seen}.",
    "這與其自身對 {reading} 的選擇 {choice} 不一致：{seen}。",
  ),
} as const;
