import { LocalizedError, message } from "../../domain/text";

/** Problems before or beside the checks: faults of the suite, or a target that does not answer. */
export const faultMessages = {
  unavailable: message('"{target}" did not say hello: {reason}', "「{target}」沒有回應 hello：{reason}"),
  adapter: message("the adapter, {diagnosis}: {detail}", "轉接程式，{diagnosis}：{detail}"),
  suite: message("the suite broke down: {detail}", "測試套件故障：{detail}"),
  unparsed: message("A feature cannot be read: {detail}", "無法讀取 feature 檔：{detail}"),
  ownerless: message(
    '{file}: "{title}" stands in no Rule that is tagged with a requirement. Tag its Rule with a slug of the register.',
    "{file}：「{title}」不在任何標有需求的 Rule 之下。請在其 Rule 加上登記簿中的需求名稱。",
  ),
  emptyRule: message(
    '{file}: the Rule "{rule}" holds no example.',
    "{file}：Rule「{rule}」之下沒有任何例子。",
  ),
  emptyExample: message('{file}: "{title}" holds no step.', "{file}：「{title}」沒有任何步驟。"),
  workerEnded: message(
    "A worker ended before its work was done ({ending}).",
    "有一個工作行程在完成前結束（{ending}）。",
  ),
  duplicate: message(
    'Two checks are called "{id}"; ids must differ.',
    "有兩個檢查都叫做「{id}」；識別碼不得重複。",
  ),
} as const;

/** The suite itself is broken: a feature does not parse, two checks share an id. Exit code 3. */
export class SuiteFault<Placeholders extends string = never> extends LocalizedError<Placeholders> {
  override readonly name = "SuiteFault";
}
