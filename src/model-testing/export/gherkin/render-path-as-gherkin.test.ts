import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Envelope } from "@cucumber/messages";
import { catalogue } from "../../../../machines/catalogue";
import type { MachineModel } from "../../../../machines/machine-model";
import { type Language, languages } from "../../../domain/language";
import { ownSteps, packageRoot } from "../../../domain/package-root";
import { runCucumberSession } from "../../../runner/features/cucumber-session";
import { criteria } from "../../../state-space/paths/criteria";
import { type CriterionId, criterionIds } from "../../../state-space/paths/criterion-id";
import type { Path } from "../../../state-space/paths/path";
import type { Plan } from "../../../state-space/paths/plan";
import { compiledMachine } from "../../execution/subject-of";
import { modelKinds } from "../../model-kinds";
import { featureOfPaths } from "./feature-of-paths";
import { type PathWriter, pathWriter } from "./render-path-as-gherkin";

const isFull = process.env.TWOTIER_FULL === "1";

/** So many paths of each criterion, from its beginning to its end; of those that nobody can count, the first. */
const most = isFull ? 200 : 8;
const countable = 50_000;

function* sampleOf(plan: Plan): Generator<Path> {
  const { paths, atLeast } = plan.counts();
  const stride = atLeast ? 1 : Math.max(1, Math.floor(paths / most));
  let [index, taken] = [0, 0];
  for (const path of plan.paths()) {
    if (index++ % stride !== 0) continue;
    yield path;
    if (++taken >= most) return;
  }
}

function featureOf(write: PathWriter, model: MachineModel, criterion: CriterionId, language: Language) {
  const { space } = compiledMachine(model);
  const options = { kinds: modelKinds(model, space), budget: countable, walks: { length: 12 } };
  const paths = sampleOf(criteria[criterion].plan(space, options));
  return [...featureOfPaths(write, model, paths, language)].join("\n");
}

/** Paths of every machine by every criterion, as features in a folder of their own. */
async function writeFeatures(folder: string, language: Language): Promise<string> {
  const write = await pathWriter();
  const texts: string[] = [];
  mkdirSync(join(folder, language), { recursive: true });
  for (const model of catalogue) {
    for (const criterion of criterionIds) {
      const text = featureOf(write, model, criterion, language);
      texts.push(text);
      writeFileSync(join(folder, language, `${model.id}-${criterion}.feature`), text);
    }
  }
  return texts.join("\n");
}

interface Session {
  readonly scenarios: readonly string[];
  /** What did not pass, in words. */
  readonly failures: readonly string[];
}

/** Follows a session and tells which steps did not pass. */
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

async function runFeatures(features: string, language: Language): Promise<Session> {
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

for (const language of languages) {
  test(`paths written in ${language} parse, and the house's steps run them on the reference`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-paths-"));
    try {
      const text = await writeFeatures(folder, language);
      const { scenarios, failures } = await runFeatures(folder, language);
      assert.equal(scenarios.length, [...text.matchAll(/^ {4}(Example|場景): /gm)].length);
      assert.ok(scenarios.length > 500, `${scenarios.length}`);
      assert.doesNotMatch(text, /# (The house has no sentence|步驟詞彙中沒有)/);
      assert.deepEqual(failures.slice(0, 20), []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test("there is a sentence for every input in every state, by whomever it is tried", async () => {
  const write = await pathWriter();
  const notExpressible = new Set<string>();
  for (const model of catalogue) {
    const { space } = compiledMachine(model);
    for (const path of criteria.grid.plan(space, { kinds: modelKinds(model, space) }).paths()) {
      const [, why = ""] = /# (The house .*)/.exec(write(model, path, "en", "a path")) ?? [];
      if (why !== "") notExpressible.add(why);
    }
  }
  assert.deepEqual([...notExpressible], []);
});

test("what the provider has opened or copied is what it sends", async () => {
  const write = await pathWriter();
  const model = catalogue.find(({ id }) => id === "partnership");
  assert.ok(model !== undefined);
  const text = [...criteria["n-switch"].plan(compiledMachine(model).space, {}).paths()]
    .map((path) => write(model, path, "en", "a path"))
    .join("\n");
  assert.match(
    text,
    /has opened the draft in email\n +And the provider's sales agent has sent the opened email to Fabrikam/,
  );
  assert.match(
    text,
    /has copied the draft to the clipboard\n +And the provider's sales agent has sent the copied text to/,
  );
  assert.doesNotMatch(text, /emailed a partnership request/);
});
