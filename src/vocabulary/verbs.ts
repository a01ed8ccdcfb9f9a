import { type Language, languages } from "../domain/language";
import type { Phrases } from "./phrases";

/**
 * The form of a verb in a step. Past and present actions are expected to be accepted, failed ones to be refused. The outcome of
 * an attempt is open: a later step states it, and can compare the world with a snapshot taken before.
 */
export type VerbForm = "past" | "present" | "attempt" | "failed";

const forms = ["past", "present", "attempt", "failed"] as const satisfies readonly VerbForm[];

/**
 * Every verb under its English present tense, which is also the name of its parameter type. If Chinese puts the object before
 * the verb, the phrase is 將 and the sentence contains the verb: 已將草稿複製.
 */
const verbs = {
  requests: ["request", "requested", "要求"],
  rewrites: ["rewrite", "rewritten", "將"],
  opens: ["open", "opened", "在電子郵件中開啟"],
  copies: ["copy", "copied", "將"],
  closes: ["close", "closed", "關閉"],
  accepts: ["accept", "accepted", "接受"],
  starts: ["start", "started", "開始"],
  gives: ["give", "given", "將"],
  chooses: ["choose", "chosen", "選取"],
  reviews: ["review", "reviewed", "檢閱"],
  selects: ["select", "selected", "選取"],
  submits: ["submit", "submitted", "提交"],
  cancels: ["cancel", "cancelled", "取消"],
  buys: ["buy", "bought", "加購"],
  upgrades: ["upgrade", "upgraded", "將"],
  enters: ["enter", "entered", "將"],
  designates: ["designate", "designated", "指派"],
  changes: ["change", "changed", "將"],
  notes: ["note", "noted", "註記"],
  grants: ["grant", "granted", "授予"],
  emails: ["email", "emailed", "透過電子郵件傳送"],
  sends: ["send", "sent", "寄出"],
  adds: ["add", "added", "新增"],
} as const;

export type Verb = keyof typeof verbs;

export const verbNames: readonly Verb[] = Object.keys(verbs).filter(isVerb);

/** These verbs stand for several actions, or for one outside the portal, so that "tries to" would be ambiguous. */
const withoutAttempts: ReadonlySet<Verb> = new Set(["emails", "sends", "adds"]);

/** "starts", "has started", "tries to start"; 開始, 已開始, 嘗試開始. */
export function verbInWords(verb: Verb, form: VerbForm, language: Language): string {
  const [base, participle, zh] = verbs[verb];
  const words = {
    past: { en: `has ${participle}`, "zh-TW": `已${zh}` },
    present: { en: verb, "zh-TW": zh },
    attempt: { en: `tries to ${base}`, "zh-TW": `嘗試${zh}` },
    failed: { en: `has failed to ${base}`, "zh-TW": `未能${zh}` },
  } as const;
  return words[form][language];
}

/** The forms in which steps may use a verb. */
export function verbPhrases(verb: Verb): Phrases<VerbForm> {
  const allowed = withoutAttempts.has(verb) ? forms.slice(0, 2) : forms;
  return new Map(
    allowed.flatMap((form) =>
      languages.map((language): [string, VerbForm] => [verbInWords(verb, form, language), form]),
    ),
  );
}

function isVerb(name: string): name is Verb {
  return name in verbs;
}
