import type { Finding } from "../../../assertions/finding";
import { refusedFor } from "../../../assertions/refusal-in-words";
import { valueAsPhrase } from "../../../assertions/value-in-words";
import type { Language } from "../../../domain/language";
import { refusalReasons } from "../../../domain/refusal-reason";
import { forEachLanguage, inLanguage, type LocalizedText } from "../../../domain/text";
import { createRedaction } from "../../../targets/recording/redaction";
import { idKindOf, mapTexts } from "../history/command";
import type { Reproduction } from "../minimisation/reproduction";
import type { HistoryInWords } from "./history-in-words";

const outcomes: Readonly<Record<string, LocalizedText>> = {
  accepted: { en: "accepted", "zh-TW": "獲得接受" },
  observed: { en: "shown", "zh-TW": "可以查看" },
  unsupported: { en: "unsupported", "zh-TW": "不支援" },
};

const fields: Readonly<Record<string, LocalizedText>> = {
  row: { en: "a row of the list", "zh-TW": "清單中的一列" },
  "extra row": { en: "a row of the list", "zh-TW": "清單中的一列" },
  value: { en: "what is shown", "zh-TW": "所顯示的內容" },
  outcome: { en: "the answer", "zh-TW": "回覆" },
  reason: { en: "the answer", "zh-TW": "回覆" },
  secret: { en: "a temporary password", "zh-TW": "暫時密碼" },
};

/** Fields whose values are secrets. */
const secretFields: ReadonlySet<string> = new Set(["link", "temporaryPassword", "userName", "secret"]);

/** The finding of a divergence: its subject, and what reference and target answer, without secrets. */
export function divergenceFinding({ divergence, trace }: Reproduction, words: HistoryInWords): Finding {
  const { asked, difference, failure, query, step } = divergence;
  if (failure !== undefined) return failure;
  const person = query?.person ?? trace.steps[step]?.act.who ?? "";
  const { field, expected, observed } = difference;
  const redaction = createRedaction();
  redaction.learn([expected, observed, trace.steps.map((each) => [each.answer, each.queries])]);
  const subject = (language: Language): string => {
    const of = query !== undefined && "customer" in query.args ? `, ${words.thing(query.args.customer)}` : "";
    const part = fields[field] ?? field;
    return `${asked} (${words.person(person, language)}${of}), ${inLanguage(part, language)}`;
  };
  const line = (value: unknown): LocalizedText =>
    forEachLanguage(
      (language) => `${subject(language)}: ${phrase(redaction.conceal(value), field, words, language)}`,
    );
  const about = field === "outcome" ? ({ about: "answer" } as const) : {};
  const kind = field === "reason" ? "other-reason" : "mismatch";
  return { kind, ...about, expected: line(expected), observed: line(observed) };
}

function phrase(value: unknown, field: string, words: HistoryInWords, language: Language): string {
  if (value !== null && secretFields.has(field)) return language === "en" ? "a secret" : "機密資訊";
  if (typeof value === "object" && value !== null && "rejected" in value) {
    const reason = refusalReasons.find((each) => each === value.rejected);
    return inLanguage(refusedFor(reason), language);
  }
  const outcome = field === "outcome" ? outcomes[String(value)] : undefined;
  if (outcome !== undefined) return inLanguage(outcome, language);
  const named = mapTexts(value, (text, place) => (idKindOf(place) === undefined ? text : words.thing(text)));
  return valueAsPhrase(named, language).slice(0, 300);
}
