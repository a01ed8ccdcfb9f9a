import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findInteractionFault, interactionFaults } from "../mutants/interaction/catalogue";
import type { InteractionFault } from "../mutants/interaction/interaction-fault";
import { withInteractionFault } from "../mutants/interaction/with-interaction-fault";
import { inProcess } from "../port/in-process";
import { createReference } from "../reference/reference-implementation";
import { play } from "../testing/find-failures";
import type { Decision } from "../verdicts/check";
import { defaultSettings } from "../verdicts/run-settings";
import { machineSource } from "./machine-source";

async function failuresOf(
  interactionFault: InteractionFault,
  criterion: string,
): Promise<readonly Decision[]> {
  const decisions = await play(() => withInteractionFault(createReference(), interactionFault), {
    criterion,
    enough: 2,
  });
  return decisions.filter(({ outcome }) => outcome === "fail");
}

/** The first failure of a walk, which has a short scenario, or else of a cell. */
async function failureOf(interactionFault: InteractionFault): Promise<Decision> {
  const [failure] = await failuresOf(interactionFault, "walks");
  const found = failure ?? (await failuresOf(interactionFault, "grid"))[0];
  assert.ok(found !== undefined, "no walk and no cell fails");
  return found;
}

describe("interaction faults", () => {
  test("are more than eight, each described by one sentence", () => {
    assert.ok(interactionFaults.length > 8);
    for (const { name, story } of interactionFaults) {
      assert.match(name, /^[a-z]+(-[a-z]+)+$/);
      assert.match(story, /^[A-Z][^.!?]*\.$/);
    }
  });

  for (const interactionFault of interactionFaults) {
    test(`${interactionFault.name}: detected by walks or the grid, attributed, reported as a short scenario`, async () => {
      const { check, requirement, steps, exchanges, observed } = await failureOf(interactionFault);

      assert.match(check, /\/(walks|grid)\//);
      assert.ok(interactionFault.blames.includes(requirement), `${requirement} is blamed: ${observed}`);
      assert.match(steps.find((step) => !/^(Given|And)/.test(step)) ?? "", /^When /);
      const done = steps.findIndex((step) => step.startsWith("Then "));
      assert.ok(done > 0 && done <= 20, `${done} steps before the outcome:\n${steps.join("\n")}`);
      assert.ok(exchanges.length > 0);
    });

    test(`${interactionFault.name}: no tour of one machine detects it`, async () => {
      assert.deepEqual(await failuresOf(interactionFault, "tour"), []);
    });
  }

  test("a conforming implementation passes", async () => {
    const none = { name: "none", story: "Nothing is wrong.", blames: [] };
    const decisions = await play(() => withInteractionFault(createReference(), none), { criterion: "walks" });
    assert.ok(decisions.every(({ outcome }) => outcome === "pass"));
  });
});

test("a fault is detected over a transport that cannot fork", async () => {
  const interactionFault = findInteractionFault("helpdesk-is-refused-and-obeyed");
  assert.ok(interactionFault !== undefined);
  const faulty = () => withInteractionFault(createReference(), interactionFault);
  const { inProcess: _direct, ...overPort } = inProcess(faulty());
  const stop = new AbortController();
  const source = machineSource(async () => overPort);
  const context = {
    ...defaultSettings,
    target: "over-port",
    hello: faulty().hello(),
    seed: 1,
    language: "en" as const,
    failFast: false,
    signal: stop.signal,
    criterion: "grid",
  };
  const planned = (await source.plan(context)).filter(({ id }) =>
    id.startsWith("machine:support-contact/grid/selection.nothing+first.none"),
  );
  const decisions: Decision[] = [];
  await source.run(context, new Set(planned.map(({ id }) => id)), (decision) => decisions.push(decision));
  const failed = decisions.filter(({ outcome }) => outcome === "fail");
  assert.ok(failed.length > 0);
  assert.ok(
    failed.every(
      ({ check }) => check.endsWith("/helpdesk-agent") && check.includes("choose-support-contact"),
    ),
  );
  assert.equal(decisions.length, planned.length);
});
