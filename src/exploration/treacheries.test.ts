import assert from "node:assert/strict";
import { test } from "node:test";
import { createReference } from "../implementations/reference/reference-implementation";
import { inProcess } from "../port/in-process";
import type { Decision } from "../verdicts/check";
import { play } from "./fixtures/find-failures";
import { treacheries } from "./fixtures/treacheries";
import { betray } from "./fixtures/treacherous";

const isWalkOrCell = /\/(walks|grid)\//;

async function failuresOf(make: Parameters<typeof play>[0]): Promise<readonly Decision[]> {
  const failed = (decisions: readonly Decision[]) => decisions.filter(({ outcome }) => outcome === "fail");
  const walked = failed(await play(make, { criterion: "walks", enough: 2 }));
  if (walked.length > 0) return walked;
  return failed(await play(make, { criterion: "grid", enough: 2 }));
}

for (const treachery of treacheries) {
  test(`found, attributed and told in a few sentences: ${treachery.name}`, async () => {
    const [failure] = await failuresOf(() => betray(createReference(), treachery));
    assert.ok(failure !== undefined, "no walk and no cell fails");
    assert.match(failure.check, isWalkOrCell);
    assert.ok(
      treachery.blames.includes(failure.requirement),
      `${failure.requirement} is blamed: ${failure.observed}`,
    );
    assert.match(failure.steps.find((step) => !/^(Given|And)/.test(step)) ?? "", /^(When|Then) /);
    const done = failure.steps.findIndex((step) => step.startsWith("Then "));
    assert.ok(done <= 16, `${done} steps before the outcome:\n${failure.steps.join("\n")}`);
    assert.ok(failure.exchanges.length > 0);
  });
}

test("no treachery is found where there is none", async () => {
  const none = { name: "none", blames: [] };
  const decisions = await play(() => betray(createReference(), none), { criterion: "walks" });
  assert.ok(decisions.every(({ outcome }) => outcome === "pass"));
});

test("a fault is found in the same way behind a carrier that can only replay", async () => {
  const [treachery] = treacheries;
  assert.ok(treachery !== undefined);
  const { machineSource } = await import("./machine-source.js");
  const faulty = () => betray(createReference(), treachery);
  const { inProcess: _twin, ...carried } = inProcess(faulty());
  const stop = new AbortController();
  const source = machineSource(async () => carried);
  const context = {
    target: "carried",
    hello: faulty().hello(),
    readings: true,
    seed: 1,
    language: "en" as const,
    failFast: false,
    signal: stop.signal,
    criterion: "grid",
  };
  const planned = (await source.plan(context)).filter(({ id }) =>
    id.startsWith("machine:subscription/grid/licences.minimum+offer.bought"),
  );
  const decisions: Decision[] = [];
  await source.run(context, new Set(planned.map(({ id }) => id)), (decision) => decisions.push(decision));
  const failed = decisions.filter(({ outcome }) => outcome === "fail");
  assert.ok(failed.length > 0);
  assert.ok(
    failed.every(({ check }) => check.endsWith("/helpdesk-agent") && check.includes("set-support-contact")),
  );
  assert.equal(decisions.length, planned.length);
});
