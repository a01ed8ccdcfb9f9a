import type { Phrases } from "./characters";

/**
 * How a step means its verb. A past event is expected to have worked; so is a present one; only of an attempt is the outcome open,
 * and what the world was like before it is remembered. What somebody has failed to do is expected to have been refused.
 */
export type VerbForm = "past" | "present" | "attempt" | "failed";

type Forms = readonly [present: string, base: string, participle: string, zh: string];

/**
 * Every verb of the vocabulary: the name of its parameter type is its English present tense. Where Chinese puts the object before
 * the verb, the phrase is 將 and the sentence has the verb: 已將草稿複製.
 */
const verbs: readonly Forms[] = [
  ["requests", "request", "requested", "要求"],
  ["rewrites", "rewrite", "rewritten", "將"],
  ["opens", "open", "opened", "在電子郵件中開啟"],
  ["copies", "copy", "copied", "將"],
  ["closes", "close", "closed", "關閉"],
  ["accepts", "accept", "accepted", "接受"],
  ["starts", "start", "started", "開始"],
  ["gives", "give", "given", "將"],
  ["chooses", "choose", "chosen", "選取"],
  ["submits", "submit", "submitted", "提交"],
  ["cancels", "cancel", "cancelled", "取消"],
  ["buys", "buy", "bought", "加購"],
  ["upgrades", "upgrade", "upgraded", "將"],
  ["enters", "enter", "entered", "將"],
  ["designates", "designate", "designated", "指派"],
  ["changes", "change", "changed", "將"],
  ["grants", "grant", "granted", "授予"],
];

/** Verbs that stand for several deeds at once, or for one outside of the portal: what an attempt means would be anybody's guess. */
const compoundVerbs: readonly Forms[] = [
  ["emails", "email", "emailed", "透過電子郵件傳送"],
  ["sends", "send", "sent", "寄出"],
  ["adds", "add", "added", "新增"],
];

export const verbPhrases: ReadonlyMap<string, Phrases<VerbForm>> = new Map([
  ...verbs.map((forms): [string, Phrases<VerbForm>] => [forms[0], phrasesOf(forms)]),
  ...compoundVerbs.map((forms): [string, Phrases<VerbForm>] => [forms[0], withoutAttempts(phrasesOf(forms))]),
]);

function phrasesOf([present, base, participle, zh]: Forms): Phrases<VerbForm> {
  return new Map<string, VerbForm>([
    [present, "present"],
    [`tries to ${base}`, "attempt"],
    [`has ${participle}`, "past"],
    [`has failed to ${base}`, "failed"],
    [zh, "present"],
    [`嘗試${zh}`, "attempt"],
    [`已${zh}`, "past"],
    [`未能${zh}`, "failed"],
  ]);
}

function withoutAttempts(phrases: Phrases<VerbForm>): Phrases<VerbForm> {
  return new Map([...phrases].filter(([, form]) => form === "past" || form === "present"));
}
