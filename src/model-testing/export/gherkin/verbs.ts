import type { Language } from "../../../domain/language";

/** Whether a deed is over, happens now, is only tried, or was refused. */
export type Manner = "past" | "present" | "attempt" | "failed";

type Forms = readonly [base: string, participle: string, zh: string];

/** The house's verbs under their English present tense. */
const verbs: Readonly<Record<string, Forms>> = {
  requests: ["request", "requested", "要求"],
  rewrites: ["rewrite", "rewritten", "將"],
  opens: ["open", "opened", "在電子郵件中開啟"],
  copies: ["copy", "copied", "將"],
  closes: ["close", "closed", "關閉"],
  accepts: ["accept", "accepted", "接受"],
  starts: ["start", "started", "開始"],
  gives: ["give", "given", "將"],
  chooses: ["choose", "chosen", "選取"],
  submits: ["submit", "submitted", "提交"],
  cancels: ["cancel", "cancelled", "取消"],
  buys: ["buy", "bought", "加購"],
  upgrades: ["upgrade", "upgraded", "將"],
  enters: ["enter", "entered", "將"],
  designates: ["designate", "designated", "指派"],
  changes: ["change", "changed", "將"],
  grants: ["grant", "granted", "授予"],
  emails: ["email", "emailed", "透過電子郵件傳送"],
  sends: ["send", "sent", "寄出"],
};

/** The verb as the house says it: `starts`, `has started`, `tries to start`; `開始`, `已開始`, `嘗試開始`. */
export function verbIn(verb: string, manner: Manner, language: Language): string {
  const [base, participle, zh] = verbs[verb] ?? [verb, verb, verb];
  const forms = {
    en: {
      past: `has ${participle}`,
      present: verb,
      attempt: `tries to ${base}`,
      failed: `has failed to ${base}`,
    },
    "zh-TW": { past: `已${zh}`, present: zh, attempt: `嘗試${zh}`, failed: `未能${zh}` },
  } as const;
  return forms[language][manner];
}
