import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../domain/usage-error";
import { withInteractionFault } from "../mutants/interaction/with-interaction-fault";
import { ImplementationCrashed } from "../port/faults";
import type { Implementation } from "../port/implementation";
import { inProcess } from "../port/in-process";
import { createReference } from "../reference/reference-implementation";
import { openImplementation } from "../targets/open-target";
import { play } from "../testing/find-failures";
import type { Decision } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { sumOfMachines } from "../verdicts/model-coverage";
import { defaultSettings } from "../verdicts/run-settings";
import { machineSource } from "./machine-source";

const context = (more: Partial<RunContext> = {}): RunContext => ({
  ...defaultSettings,
  target: "reference",
  hello: createReference().hello(),
  readings: true,
  seed: 1,
  language: "en",
  failFast: false,
  signal: new AbortController().signal,
  ...more,
});

test("the whole default plan of every machine holds on the reference, and every cell is tried", async () => {
  const source = machineSource();
  const planned = await source.plan(context());
  const outcomes = new Map<string, number>();
  await source.run(context(), new Set(planned.map(({ id }) => id)), ({ check, outcome, observed }) => {
    assert.equal(outcome, "pass", `${check}: ${observed}`);
    outcomes.set(check, (outcomes.get(check) ?? 0) + 1);
  });
  assert.deepEqual([...outcomes.keys()].sort(), planned.map(({ id }) => id).sort());
  assert.ok([...outcomes.values()].every((times) => times === 1));
  const { cells, cellsTried, states } = sumOfMachines(source.coverage?.() ?? {});
  assert.equal(cellsTried, cells);
  assert.equal(states, 231);
});

test("with readings off nothing that rests on one is judged, and the rest holds on a reference without readings", async () => {
  const decisions = await play(() => createReference({ readings: false }), {
    criterion: "grid",
    readings: false,
  });
  const others = decisions.filter(({ outcome }) => outcome !== "pass");
  assert.deepEqual(others.slice(0, 3), []);
  assert.ok(decisions.length > 1000);
});

test("walks with readings off hold on a reference without readings", async () => {
  const decisions = await play(() => createReference({ readings: false }), {
    criterion: "walks",
    readings: false,
  });
  assert.equal(decisions.length, 100);
  assert.deepEqual(decisions.filter(({ outcome }) => outcome !== "pass").slice(0, 3), []);
});

test("ids are the same in both languages, titles are not", async () => {
  const english = await machineSource().plan(context({ criterion: "tour" }));
  const chinese = await machineSource().plan(context({ criterion: "tour", language: "zh-TW" }));
  assert.deepEqual(
    english.map(({ id }) => id),
    chinese.map(({ id }) => id),
  );
  assert.ok(english.every(({ title }, index) => title !== chinese[index]?.title));
});

test("a budget takes the first checks that it can pay for", async () => {
  const planned = await machineSource().plan(context({ budget: { steps: 30 }, criterion: "grid" }));
  assert.equal(planned.length, 30);
});

test("an unknown criterion is refused with those that are known", async () => {
  await assert.rejects(machineSource().plan(context({ criterion: "everything" })), (thrown) => {
    assert.ok(thrown instanceof UsageError);
    assert.match(thrown.message, /"everything" is not a criterion. Known: .*hsi/);
    return true;
  });
});

test("a criterion that would never end asks for a budget", async () => {
  await assert.rejects(machineSource().plan(context({ criterion: "simple" })), /say with --budget/);
});

test("what is declared absent is skipped, not failed", async () => {
  const hello = createReference().hello();
  const without = {
    ...hello,
    capabilities: { ...hello.capabilities, "azure-tenant-owner": false },
  };
  const make = () => ({ ...createReference(), hello: () => without });
  const decisions = await play(make, {
    criterion: "grid",
    only: (id) => id.startsWith("machine:delegation/"),
  });
  const azure = decisions.filter(({ check }) => /\/(tenant-owner|azure-account)\./.test(check));
  assert.ok(azure.length > 0);
  assert.ok(azure.every(({ outcome, note }) => outcome === "skip" && note === "azure-tenant-owner"));
  assert.ok(decisions.filter(({ outcome }) => outcome === "pass").length > 500);
});

test("a crash fails the check with that cause and blames nobody; the next check is played all the same", async () => {
  const interactionFault = {
    name: "crashes-on-cancel",
    story: "It crashes on Cancel.",
    blames: [],
    redirect: ({ asked }: { readonly asked: string }) => {
      if (asked === "order.cancel") throw new Error("out of data");
      return undefined;
    },
  };
  const decisions = await play(() => withInteractionFault(createReference(), interactionFault), {
    criterion: "tour",
    only: (id) => id.includes("/credentials/") || id.startsWith("machine:credentials/"),
  });
  const failed = decisions.filter(({ outcome }) => outcome === "fail");
  assert.ok(failed.length > 0);
  assert.ok(failed.every(({ cause, requirement }) => cause === "crash" && requirement === null));
  assert.ok(decisions.some(({ outcome }) => outcome === "pass"));
});

test("an implementation that dies is opened again for the next check", async () => {
  let opened = 0;
  const mortal = (): Implementation => {
    opened++;
    let dead = false;
    const good = inProcess(createReference());
    const { inProcess: _twin, ...carried } = good;
    const alive = () => {
      if (dead) throw new ImplementationCrashed("reset", "there is nobody any more");
    };
    return {
      ...carried,
      reset: async (reset) => {
        alive();
        await good.reset(reset);
      },
      act: async (who, action, args) => {
        alive();
        dead = action === "order.cancel";
        if (dead) throw new ImplementationCrashed(`act ${action}`, "killed");
        return good.act(who, action, args);
      },
    };
  };
  const source = machineSource(async () => mortal());
  const planned = await source.plan(context({ criterion: "tour" }));
  const chosen = planned.filter(({ id }) => id.startsWith("machine:credentials/"));
  const decisions: Decision[] = [];
  await source.run(context({ criterion: "tour" }), new Set(chosen.map(({ id }) => id)), (decision) =>
    decisions.push(decision),
  );
  assert.ok(decisions.every(({ outcome }) => outcome === "pass" || outcome === "fail"));
  assert.ok(
    decisions.some(({ cause }) => cause === "crash") && decisions.some(({ cause }) => cause === null),
  );
  assert.ok(opened > 1);
});

for (const name of [
  "core-alone",
  "extra-fields",
  "other-ids",
  "other-order-of-lists",
  "one-reason-for-all",
]) {
  test(`a correct implementation that differs from the reference holds: ${name}`, async () => {
    const target = `benign:${name}`;
    const opened = await openImplementation(target);
    const source = machineSource();
    const terms = context({ target, hello: await opened.hello(), criterion: "walks" });
    const cells = context({ ...terms, criterion: "grid" });
    const outcomes = new Set<string>();
    for (const each of [terms, cells]) {
      const planned = (await source.plan(each)).filter(({ id }) =>
        /world|machine:(partnership|delegation)\/grid\/.*\/sales-agent$/.test(id),
      );
      await source.run(each, new Set(planned.map(({ id }) => id)), ({ outcome }) => outcomes.add(outcome));
    }
    assert.deepEqual([...outcomes].sort(), name === "core-alone" ? ["pass", "skip"] : ["pass"]);
  });
}
