import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Envelope } from "@cucumber/messages";
import { catalogue } from "../../machines/catalogue";
import type { MachineModel } from "../../machines/machine-model";
import type { Language } from "../domain/language";
import { ownSteps, packageRoot } from "../domain/package-root";
import { featureOfPaths } from "../model-testing/export/gherkin/feature-of-paths";
import { type PathWriter, pathWriter } from "../model-testing/export/gherkin/render-path-as-gherkin";
import { compiledMachine } from "../model-testing/model/compiled-machine";
import { modelKinds } from "../model-testing/model-kinds";
import { runCucumberSession } from "../runner/features/cucumber-session";
import { criteria } from "../state-space/paths/criteria";
import { type CriterionId, criterionIds } from "../state-space/paths/criterion-id";
import type { Path } from "../state-space/paths/path";
import type { Plan } from "../state-space/paths/plan";

const countable = 50_000;

/** At most `most` paths, evenly from the first to the last; the first ones if the paths cannot be counted. */
function* sampleOf(plan: Plan, most: number): Generator<Path> {
  const { paths, atLeast } = plan.counts();
  const stride = atLeast ? 1 : Math.max(1, Math.floor(paths / most));
  let [index, taken] = [0, 0];
  for (const path of plan.paths()) {
    if (index++ % stride !== 0) continue;
    yield path;
    if (++taken >= most) return;
  }
}

interface PathFeatures {
  readonly language: Language;
  /** The number of paths of each criterion. */
  readonly most: number;
}

function featureOf(write: PathWriter, model: MachineModel, criterion: CriterionId, terms: PathFeatures) {
  const { space } = compiledMachine(model);
  const options = { kinds: modelKinds(model, space), budget: countable, walks: { length: 12 } };
  const paths = sampleOf(criteria[criterion].plan(space, options), terms.most);
  return [...featureOfPaths(write, model, paths, terms.language)].join("\n");
}

/** Paths of every machine by every criterion, as features in a folder of their own. */
async function writeFeatures(folder: string, terms: PathFeatures): Promise<string> {
  const write = await pathWriter();
  const texts: string[] = [];
  mkdirSync(join(folder, terms.language), { recursive: true });
  for (const model of catalogue) {
    for (const criterion of criterionIds) {
      const text = featureOf(write, model, criterion, terms);
      texts.push(text);
      writeFileSync(join(folder, terms.language, `${model.id}-${criterion}.feature`), text);
    }
  }
  return texts.join("\n");
}

interface Session {
  readonly scenarios: readonly string[];
  /** The steps that did not pass, with their messages. */
  readonly failures: readonly string[];
}

/** Collects the steps of a session that did not pass. */
function failuresIn() {
  const [texts, steps] = [new Map<string, string>(), new Map<string, string>()];
  const failures: string[] = [];
  const follow = ({ pickle, testCase, testStepFinished }: Envelope) => {
    for (const { id, text } of pickle?.steps ?? []) texts.set(id, `${pickle?.uri}: ${text}`);
    for (const { id, pickleStepId } of testCase?.testSteps ?? [])
      steps.set(id, texts.get(pickleStepId ?? "") ?? "");
    const { status = "PASSED", message = "" } = testStepFinished?.testStepResult ?? {};
    if (status === "PASSED" || status === "SKIPPED") return;
    failures.push(
      `${status} ${steps.get(testStepFinished?.testStepId ?? "")}: ${message.split("\n").slice(0, 2).join(" ")}`,
    );
  };
  return { failures, follow };
}

/** Runs the features of a folder with the suite's steps against the reference. */
export async function runFeatures(features: string, language: Language): Promise<Session> {
  const folder = { root: packageRoot(), features, steps: ownSteps() };
  const scenarios: string[] = [];
  const lines = new Map<string, number>();
  const note = ({ gherkinDocument, pickle }: Envelope) => {
    const rules = gherkinDocument?.feature?.children.flatMap(({ rule }) => rule?.children ?? []) ?? [];
    for (const { scenario } of rules) if (scenario) lines.set(scenario.id, scenario.location.line);
    const node = pickle?.astNodeIds[0];
    if (pickle !== undefined && node !== undefined) scenarios.push(`${pickle.uri}:${lines.get(node)}`);
  };
  await runCucumberSession({ folder, language, parameters: {}, onMessage: note });
  const { failures, follow } = failuresIn();
  const parameters = { target: "reference", readings: true, seed: 1 };
  await runCucumberSession({ folder, language, chosen: scenarios, parameters, onMessage: follow });
  return { scenarios, failures };
}

/** Writes paths of every machine by every criterion as features, and asserts that the steps run them on the reference. */
export async function assertPathsRunAsFeatures(terms: PathFeatures): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-paths-"));
  try {
    const text = await writeFeatures(folder, terms);
    const { scenarios, failures } = await runFeatures(folder, terms.language);
    assert.equal(scenarios.length, [...text.matchAll(/^ {4}(Example|場景): /gm)].length);
    assert.ok(scenarios.length > 50 * terms.most, `${scenarios.length}`);
    assert.doesNotMatch(text, /# (The vocabulary has no sentence|步驟詞彙中沒有)/);
    assert.deepEqual(failures.slice(0, 20), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
