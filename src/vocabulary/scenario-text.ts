import type { Language } from "../domain/language";

/** A test case as the sentences of a scenario. */
export interface Scenario {
  readonly given: readonly string[];
  /** The last action; undefined if there is none. */
  readonly step: string | undefined;
  readonly outcome: readonly string[];
}

const keywords = {
  en: { given: "Given", step: "When", outcome: "Then", and: "And" },
  "zh-TW": { given: "假設", step: "當", outcome: "那麼", and: "並且" },
} as const satisfies Record<Language, object>;

/** The steps of a scenario with their keywords, one a line. */
export function stepLines({ given, step, outcome }: Scenario, language: Language): readonly string[] {
  const words = keywords[language];
  const block = (keyword: string, sentences: readonly string[]) =>
    sentences.map((sentence, index) => `${index === 0 ? keyword : words.and} ${sentence}`);
  return [
    ...block(words.given, given),
    ...block(words.step, step === undefined ? [] : [step]),
    ...block(words.outcome, outcome),
  ];
}

/** A scenario in the syntax of a feature file. */
export function scenarioText(
  title: string,
  scenario: Scenario,
  language: Language,
  tags: readonly string[] = [],
): string {
  const keyword = language === "en" ? "Example" : "場景";
  return [
    ...(tags.length === 0 ? [] : [`    ${tags.map((tag) => `@${tag}`).join(" ")}`]),
    `    ${keyword}: ${title}`,
    ...stepLines(scenario, language).map((line) => `      ${line}`),
  ].join("\n");
}
