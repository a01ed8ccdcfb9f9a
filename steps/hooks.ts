import {
  After,
  AfterAll,
  Before,
  Status,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from "@cucumber/cucumber";
import { findingOf } from "../src/expectation/finding-of";
import { requireOneCucumber } from "./one-cucumber";
import { closeTargets } from "./open-targets";
import { exchangesMediaType, findingMediaType, Portal } from "./portal";

requireOneCucumber();

setWorldConstructor(Portal);

Before(async function (this: Portal) {
  await this.begin();
});

After(async function (this: Portal, { result }) {
  const wanted = this.parameters.evidence === "all" || result?.status === Status.FAILED;
  if (wanted) this.attach(JSON.stringify(this.exchanges()), exchangesMediaType);
});

AfterAll(async () => {
  await closeTargets();
});

/** Whatever a step or a hook throws is attached as a finding, without secrets, before cucumber sees it. */
setDefinitionFunctionWrapper(
  (code: (...parameters: unknown[]) => unknown) =>
    async function (this: unknown, ...parameters: unknown[]) {
      try {
        return await code.apply(this, parameters);
      } catch (thrown) {
        if (this instanceof Portal) throw report(this, thrown);
        throw thrown;
      }
    },
);

function report(portal: Portal, thrown: unknown): unknown {
  const finding = findingOf(thrown);
  portal.attach(portal.conceal(JSON.stringify(finding)), findingMediaType);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const concealed = portal.conceal(message);
  return concealed === message ? thrown : new Error(concealed);
}
