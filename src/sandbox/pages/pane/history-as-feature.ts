import type { Language } from "../../../domain/language";
import { format, message } from "../../../domain/text";
import { defaultArrangement } from "../../../port/default-data/default-arrangement";
import type { Parts } from "../../../reference/parts";
import type { State } from "../../../reference/state";
import { actionSentence } from "../../../vocabulary/action-sentence";
import { describedSubscription, type SpokenAct } from "../../../vocabulary/descriptive-ids";
import { MailSteps } from "../../../vocabulary/mail-steps";
import { organisationOfPerson } from "../../../vocabulary/names";
import { scenarioText } from "../../../vocabulary/scenario-text";
import type { VerbForm } from "../../../vocabulary/verbs";
import type { Journal } from "../../core/journal";
import { outcomeSentences } from "./outcome-sentences";
import { type Retold, retold } from "./retold";
import { SpokenNames } from "./spoken-names";
import { startSentences } from "./start-sentences";

const words = {
  feature: message("History of the simulator", "模擬器的歷程"),
  rule: message("What was done on the pages", "頁面上的操作"),
  title: message("The last action", "最後一個動作"),
  missing: message(
    "The vocabulary has no sentence for {action} by {who}, so that this scenario does not run.",
    "詞彙中沒有句子可以說明 {who} 的 {action}，因此此場景無法執行。",
  ),
  otherWorld: message(
    "The companies, people or offers of this server differ from those of the features, so that this scenario may not run.",
    "此伺服器的公司、人員或供應項目與功能檔案中的不同，因此此場景可能無法執行。",
  ),
  twins: message(
    "Two customers are called {name}, which the sentences cannot tell apart, so that this scenario may not run.",
    "有兩位客戶都名為{name}，句子無法區分，因此此場景可能無法執行。",
  ),
  renamed: message('"{company}" is called {name} here.', "此處以 {name} 稱呼「{company}」。"),
} as const;

const keywords = { en: "Feature", "zh-TW": "功能" } as const;

/** A history as a feature file. */
export interface HistoryAsFeature {
  readonly text: string;
  /** True if the steps of the suite run it. */
  readonly isRunnable: boolean;
}

/** Compares what the features take for granted; names and descriptions of a world do not matter. */
function hasUsualWorld({ directory }: State): boolean {
  const usual = defaultArrangement(1);
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const people = usual.people.every(({ id, roles }) => isSame(directory.people.get(id)?.roles, roles));
  const offers = usual.catalogue.every((offer) =>
    isSame(directory.offers.get(offer.id)?.upgradesTo, offer.upgradesTo),
  );
  const resellers = usual.resellers.every(({ id, account, agreement, enrolled, locationMpnId }) => {
    const found = directory.resellers.get(id);
    const facts = [found?.account, found?.agreement, found?.enrolled, found?.locationMpnId];
    return isSame(facts, [account, agreement, enrolled, locationMpnId]);
  });
  return people && offers && resellers;
}

/** Returns whether the vocabulary knows all offers of an action. */
function knowsOffers({ action, args }: SpokenAct): boolean {
  const known = new Set(defaultArrangement(1).catalogue.map(({ id }) => id));
  if ("lines" in args) return args.lines.every(({ offer }) => known.has(offer));
  return action !== "subscription.upgrade" || !("offer" in args) || known.has(args.offer);
}

function formOf(isLast: boolean, isRefused: boolean): VerbForm {
  if (isLast) return isRefused ? "attempt" : "present";
  return isRefused ? "failed" : "past";
}

/** Writes the actions in order. Emails leave the portal unseen by it: they are sent when their draft is closed, or at the latest when they are answered. */
class Telling {
  readonly given: string[] = [];
  readonly missing: string[] = [];
  step: string | undefined;
  readonly #mail: MailSteps;

  constructor(
    readonly history: readonly Retold[],
    readonly names: SpokenNames,
    readonly language: Language,
  ) {
    this.#mail = new MailSteps(language);
    for (const [index, each] of history.entries()) this.#tell(each, index);
  }

  #tell(each: Retold, index: number): void {
    const { deed } = each;
    const act = { who: deed.who, action: deed.action, args: this.names.args(each) };
    const isLast = index === this.history.length - 1;
    const isRefused = deed.reason !== undefined;
    const sentence = knowsOffers(act)
      ? actionSentence(act, formOf(isLast, isRefused), this.language, describedSubscription)
      : undefined;
    if (sentence === undefined) {
      this.missing.push(format(words.missing, this.language, { action: deed.action, who: deed.who }));
      return;
    }
    this.#send(each, index);
    this.given.push(...this.#mail.before(act));
    if (isLast) this.step = sentence;
    else this.given.push(sentence);
    if (!isRefused && !isLast) this.given.push(...this.#mail.after(act, this.#answering(index)));
  }

  /** Sends open drafts to the resellers that answer later. */
  #send({ before, deed }: Retold, index: number): void {
    const isClosed = deed.action === "partnership.done" && deed.reason === undefined;
    if (!isClosed && deed.action !== "partnership.accept") return;
    const senders = isClosed ? [deed.who] : [...before.drafts.keys()];
    for (const who of senders) {
      const open: SpokenAct = { who, action: "partnership.open-in-email", args: {} };
      const sent = this.#mail.after(open, this.#answering(index));
      const opened = actionSentence(open, "past", this.language);
      if (sent.length > 0 && opened !== undefined) this.given.push(opened, ...sent);
    }
  }

  /** The resellers that answer a request from here on. */
  #answering(index: number): ReadonlySet<string> {
    const later = this.history.slice(index).map(({ deed }) => deed);
    const answers = later.filter(({ action }) => action === "partnership.accept");
    return new Set(answers.map(({ who }) => organisationOfPerson(who)));
  }
}

/** Writes a journal as a scenario in the sentences of the features. */
export function historyAsFeature(parts: Parts, journal: Journal, language: Language): HistoryAsFeature {
  const history = retold(parts, journal);
  const names = new SpokenNames(history);
  const start = startSentences(history, names, language);
  const telling = new Telling(history, names, language);
  const last = history.at(-1);
  const outcome = last === undefined ? [] : outcomeSentences(parts, last, names, language);
  const scenario = { given: [...start.steps, ...telling.given], step: telling.step, outcome };
  const isUsual = hasUsualWorld(journal.start);
  const remarks = [
    ...names.renamed.map(([company, name]) => format(words.renamed, language, { company, name })),
    ...start.remarks,
    ...telling.missing,
    ...names.twins.map((name) => format(words.twins, language, { name })),
    ...(isUsual ? [] : [words.otherWorld[language]]),
  ];
  const lines = [
    ...(language === "en" ? [] : ["# language: zh-TW"]),
    `${keywords[language]}: ${words.feature[language]}`,
    "",
    `  Rule: ${words.rule[language]}`,
    "",
    ...remarks.map((remark) => `    # ${remark.replaceAll(/\s+/g, " ")}`),
    scenarioText(words.title[language], scenario, language),
    "",
  ];
  return {
    text: lines.join("\n"),
    isRunnable: isUsual && telling.missing.length + names.twins.length === 0 && last !== undefined,
  };
}
