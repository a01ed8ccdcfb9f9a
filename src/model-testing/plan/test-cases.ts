import { type PersonKind, personKinds } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import type { Capability } from "../../port/capabilities";
import type { Path } from "../../state-space/paths/path";
import { actorsFor, defaultRole } from "../bindings/actors";
import { type Assumptions, allHold, ourAssumptions, tagsOf } from "../bindings/assumptions";
import type { CompiledMachine } from "../model/compiled-machine";
import { basesOf, type TestSequence, type TestStep } from "../model/test-step";
import { randomWalk } from "../multi-machine/random-walk";
import { instancesOf } from "../multi-machine/worlds";
import type { Strategy } from "./strategies";
import type { TestCase } from "./test-suite";

/** Test cases for the paths of a criterion, with the ids `machine:<id>/<criterion>/<number>`. */
export function pathTestCases(
  machine: CompiledMachine,
  { name: criterion }: Pick<Strategy, "name">,
  paths: Iterable<Path>,
  { seed, language }: { readonly seed: number; readonly language: Language },
): readonly TestCase[] {
  const { model } = machine;
  const instances = [{ machine, actors: actorsFor({ role: defaultRole, seed }) }];
  const testCases: TestCase[] = [];
  for (const path of paths) {
    const steps = path.map(({ sample, kind }): TestStep => ({ instance: 0, sample, kind: kindNamed(kind) }));
    const number = testCases.length + 1;
    const last = path.at(-1);
    const ending = last && model.describeEvent(machine.sample(last.sample), language);
    const title = testCaseTitle(criterion, number, model.title[language], steps.length, ending, language);
    testCases.push(testCase(`machine:${model.id}/${criterion}/${number}`, title, { instances, steps }));
  }
  return testCases;
}

function kindNamed(name: string | undefined): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}

interface WalkPlan {
  readonly walks: number;
  readonly length: number;
  readonly seed: number;
  readonly language: Language;
  readonly assumptions: Assumptions;
  readonly claims: (capability: Capability) => boolean;
}

/** The share of refused inputs: high enough to mix refusals with everything, low enough for the machines to progress. */
const refusedShare = 0.25;

/** Random walks through worlds of several machines, with the ids `machine:world-<n>/walks/<number>`. */
export function walkTestCases({
  walks,
  length,
  seed,
  language,
  assumptions,
  claims,
}: WalkPlan): readonly TestCase[] {
  const worlds = [instancesOf(0, seed, assumptions), instancesOf(1, seed, assumptions)];
  const scope = language === "en" ? "several machines at once" : "多個狀態機同時進行";
  return Array.from({ length: walks }, (_, index): TestCase => {
    const world = index % worlds.length;
    const instances = worlds[world] ?? [];
    const steps = randomWalk(instances, {
      length,
      refused: refusedShare,
      seed: seed * 1_000_003 + index,
      admits: (machine, state, sample, expected) =>
        expected.kind !== "infeasible" &&
        allHold(expected.readings, assumptions) &&
        !machine.endsRun(state, sample, assumptions) &&
        claims(machine.needs(sample)),
    });
    const number = index + 1;
    const title = testCaseTitle("walks", number, scope, steps.length, undefined, language);
    return testCase(`machine:world-${world + 1}/walks/${number}`, title, { instances, steps });
  }).filter(({ steps }) => steps.length > 0);
}

function testCase(id: string, title: string, sequence: TestSequence): TestCase {
  const machine = sequence.instances[0]?.machine;
  const where = `machines/${machine?.model.id ?? ""}.machine.ts`;
  const { requirements, readings } = basesOf(sequence);
  const tags = tagsOf(readings, machine?.assumptions ?? ourAssumptions);
  return { check: { id, source: "machine", title, requirements, readings: tags, where }, ...sequence };
}

/** The names of criteria in titles. */
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

/** Names the criterion, the machine, the length and the last step of a test case. */
function testCaseTitle(
  criterion: string,
  number: number,
  scope: string,
  steps: number,
  last: string | undefined,
  language: Language,
): string {
  const words = criterionWords[criterion]?.[language] ?? criterion;
  if (language === "zh-TW")
    return `${words} ${number}（${scope}，${steps} 步）${last === undefined ? "" : `，最後：${last}`}`;
  const count = steps === 1 ? "1 step" : `${steps} steps`;
  return `${words} ${number} of "${scope}", ${count}${last === undefined ? "" : `, to the end: ${last}`}`;
}
