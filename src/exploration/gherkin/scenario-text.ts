import type { Language } from "../../domain/language";
import type { Scenario } from "./scenario";

const keywords = {
  en: { given: "Given", when: "When", then: "Then", and: "And" },
  "zh-TW": { given: "假設", when: "當", then: "那麼", and: "並且" },
} as const satisfies Record<Language, object>;

/** The steps of a scenario with their keywords, one a line. */
export function stepLines({ given, when, then }: Scenario, language: Language): readonly string[] {
  const words = keywords[language];
  const block = (keyword: string, sentences: readonly string[]) =>
    sentences.map((sentence, index) => `${index === 0 ? keyword : words.and} ${sentence}`);
  return [
    ...block(words.given, given),
    ...block(words.when, when === undefined ? [] : [when]),
    ...block(words.then, then),
  ];
}

/** A scenario as it stands in a feature file. */
export function scenarioText(title: string, scenario: Scenario, language: Language): string {
  const keyword = language === "en" ? "Example" : "場景";
  const lines = stepLines(scenario, language).map((line) => `      ${line}`);
  return [`    ${keyword}: ${title}`, ...lines].join("\n");
}
