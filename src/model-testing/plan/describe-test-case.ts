import type { Language } from "../../domain/language";
import type { ReadingId } from "../../register/readings";
import type { RequirementSlug } from "../../register/requirements";
import type { ExpectedOutcome } from "../execution/expected-outcome";
import type { MachineInstance, TestStep } from "../execution/machine-instance";
import { spokenOf } from "./cell";

/** On what a script of moves rests, found with the models alone. */
export interface Bases {
  /** The last move's first: a path is about the step with which it ends. */
  readonly requirements: readonly RequirementSlug[];
  readonly readings: readonly ReadingId[];
}

/** Everything that the moves can blame, and every reading that they need. */
export function basesOf(instances: readonly MachineInstance[], testSteps: readonly TestStep[]): Bases {
  const states = instances.map(() => 0);
  const requirements = new Set<RequirementSlug>();
  const readings = new Set<ReadingId>();
  const rulings: ExpectedOutcome[] = [];
  for (const { instance, sample, kind } of testSteps) {
    const subject = instances[instance]?.subject;
    if (subject === undefined) continue;
    const state = states[instance] ?? 0;
    const ruling = subject.ruling(state, sample, kind);
    rulings.push(ruling);
    if (ruling.kind === "infeasible") continue;
    for (const reading of ruling.readings) readings.add(reading);
    if (ruling.kind !== "accepted") continue;
    const target = subject.target(state, sample);
    states[instance] = target;
    for (const spoken of spokenOf(subject, target)) requirements.add(spoken);
  }
  const own = rulings
    .reverse()
    .flatMap((ruling) => (ruling.kind === "infeasible" ? [] : (ruling.requirement ?? [])));
  return { requirements: [...new Set([...own, ...requirements])], readings: [...readings].sort() };
}

/** The name of a criterion in titles. */
const criterionWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "all-states": { en: "Way to a state", "zh-TW": "抵達狀態的路徑" },
  "all-transitions": { en: "Way through a transition", "zh-TW": "經過轉移的路徑" },
  "event-cases": { en: "Way through an input", "zh-TW": "經過輸入的路徑" },
  tour: { en: "Tour of all transitions", "zh-TW": "走訪所有轉移的路徑" },
  "n-switch": { en: "Transitions in a row", "zh-TW": "連續轉移" },
  "round-trip": { en: "Round trip", "zh-TW": "往返路徑" },
  simple: { en: "Simple path", "zh-TW": "簡單路徑" },
  prime: { en: "Prime path", "zh-TW": "質路徑" },
  guards: { en: "Way through a guard", "zh-TW": "經過條件的路徑" },
  requirements: { en: "Way through a requirement", "zh-TW": "經過需求的路徑" },
  w: { en: "Test of the W-method", "zh-TW": "W 方法測試" },
  wp: { en: "Test of the Wp-method", "zh-TW": "Wp 方法測試" },
  hsi: { en: "Test of the HSI-method", "zh-TW": "HSI 方法測試" },
  "hsi+1": { en: "Test of the HSI-method for one state more", "zh-TW": "HSI 方法測試（多一個狀態）" },
  h: { en: "Test of the H-method", "zh-TW": "H 方法測試" },
  walks: { en: "Random walk", "zh-TW": "隨機走訪" },
};

/** A trial in words: which criterion asked for it, on which machine, how long it is and how it ends. */
export function testCaseTitle(
  criterion: string,
  number: number,
  machine: string,
  steps: number,
  last: string | undefined,
  language: Language,
): string {
  const words = criterionWords[criterion]?.[language] ?? criterion;
  if (language === "zh-TW")
    return `${words} ${number}（${machine}，${steps} 步）${last === undefined ? "" : `，最後：${last}`}`;
  const count = steps === 1 ? "1 step" : `${steps} steps`;
  return `${words} ${number} of "${machine}", ${count}${last === undefined ? "" : `, to the end: ${last}`}`;
}
