import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Envelope } from "@cucumber/messages";
import { catalogue } from "../../../machines/catalogue";
import { type Language, languages } from "../../domain/language";
import { runCucumberSession } from "../../verify/cucumber-session";
import { ownSteps, packageRoot } from "../../verify/package-root";
import { criteria } from "../criteria/criteria";
import { subjectOf } from "../execution/subject-of";
import { featureOfPaths } from "./feature-of-paths";
import { pathWriter } from "./render-path-as-gherkin";

/** Every transition and every kind of refusal of every machine, as features in a folder of their own. */
async function writeFeatures(folder: string, language: Language): Promise<string> {
  const write = await pathWriter();
  const texts: string[] = [];
  mkdirSync(join(folder, language), { recursive: true });
  for (const model of catalogue) {
    const { space } = subjectOf(model);
    const paths = [
      ...criteria["event-cases"].plan(space, {}).paths(),
      ...[...criteria["all-transitions"].plan(space, {}).paths()].slice(0, 40),
    ];
    const text = [...featureOfPaths(write, model, paths, language)].join("\n");
    texts.push(text);
    writeFileSync(join(folder, language, `${model.id}.feature`), text);
  }
  return texts.join("\n");
}

interface Session {
  readonly scenarios: readonly string[];
  readonly steps: ReadonlyMap<string, number>;
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
  const steps = new Map<string, number>();
  await runCucumberSession({
    folder,
    language,
    chosen: scenarios,
    parameters: { target: "reference", readings: true, seed: 1 },
    onMessage: ({ testStepFinished }) => {
      const status = testStepFinished?.testStepResult.status;
      if (status !== undefined) steps.set(status, (steps.get(status) ?? 0) + 1);
    },
  });
  return { scenarios, steps };
}

for (const language of languages) {
  test(`paths written in ${language} parse, and the house's steps run them on the reference`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-paths-"));
    try {
      const text = await writeFeatures(folder, language);
      const { scenarios, steps } = await runFeatures(folder, language);
      assert.equal(scenarios.length, [...text.matchAll(/^ {4}(Example|場景): /gm)].length);
      assert.ok(scenarios.length > 200);
      assert.deepEqual([...steps.keys()], ["PASSED"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test("what the house has no sentence for is said, and is only the draft without its link", async () => {
  const write = await pathWriter();
  const untold = new Set<string>();
  for (const model of catalogue) {
    const { space } = subjectOf(model);
    for (const path of criteria["all-transitions"].plan(space, {}).paths()) {
      const [, why = ""] = /# (The house .*)/.exec(write(model, path, "en", "a path")) ?? [];
      if (why !== "") untold.add(why);
    }
  }
  assert.deepEqual(
    [...untold],
    ["The house has no sentence for: The provider rewords the draft and leaves the link out."],
  );
});
