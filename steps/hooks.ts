import {
  After,
  AfterAll,
  Before,
  Status,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from "@cucumber/cucumber";
import { exchangesMediaType, findingMediaType } from "../src/assertions/finding-attachment";
import { findingOf } from "../src/assertions/finding-of";
import { thrownText } from "../src/domain/foreign-text";
import { closeTargets } from "./open-targets";
import { requireOneCucumber } from "./require-single-cucumber";
import { ConformanceWorld } from "./world";

requireOneCucumber();

setWorldConstructor(ConformanceWorld);

Before(async function (this: ConformanceWorld) {
  await this.begin();
});

After(async function (this: ConformanceWorld, { pickle, result }) {
  const hasFailed = result?.status === Status.FAILED;
  if (hasFailed) await this.keepEvidence(pickle.name);
  const wanted = this.parameters.evidence === "all" || hasFailed;
  if (wanted) this.attach(JSON.stringify(this.exchanges()), exchangesMediaType);
});

AfterAll(async () => {
  await closeTargets();
});

/** Attaches an exception of a step or hook as a finding without secrets before cucumber receives it. */
setDefinitionFunctionWrapper(
  (code: (...parameters: unknown[]) => unknown) =>
    async function (this: unknown, ...parameters: unknown[]) {
      try {
        return await code.apply(this, parameters);
      } catch (thrown) {
        if (this instanceof ConformanceWorld) throw report(this, thrown);
        throw thrown;
      }
    },
);

function report(world: ConformanceWorld, thrown: unknown): unknown {
  const finding = findingOf(thrown);
  world.attach(JSON.stringify(world.concealFinding(finding)), findingMediaType);
  const message = thrownText(thrown);
  const concealed = world.conceal(message);
  return concealed === message ? thrown : new Error(concealed);
}
