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
  seed: 1,
  language: "en",
  failFast: false,
  signal: new AbortController().signal,
  ...more,
});

// `npm test` runs the whole plan on the reference in its stage `verify`.
test("each planned check of a machine is decided once, and every cell is tried", async () => {
  const source = machineSource();
  const planned = (await source.plan(context())).filter(({ id }) => id.startsWith("machine:credentials/"));
  const decided: string[] = [];
  await source.run(context(), new Set(planned.map(({ id }) => id)), ({ check, outcome, observed }) => {
    assert.equal(outcome, "pass", `${check}: ${observed}`);
    decided.push(check);
  });
  assert.deepEqual(decided.sort(), planned.map(({ id }) => id).sort());
  const coverage = source.coverage?.() ?? {};
  assert.equal(coverage.credentials?.cellsTried, coverage.credentials?.cells);
  assert.equal(sumOfMachines(coverage).states, 274);
});

test("with readings off, the grid passes on a reference without readings", async () => {
  const decisions = await play(() => createReference({ readings: false }), {
    criterion: "grid",
    readings: false,
  });
  const others = decisions.filter(({ outcome }) => outcome !== "pass");
  assert.deepEqual(others.slice(0, 3), []);
  assert.ok(decisions.length > 1000);
});

test("with readings off, walks pass on a reference without readings", async () => {
  const decisions = await play(() => createReference({ readings: false }), {
    criterion: "walks",
    readings: false,
  });
  assert.equal(decisions.length, 100);
  assert.deepEqual(decisions.filter(({ outcome }) => outcome !== "pass").slice(0, 3), []);
});

test("ids are the same in both languages, titles differ", async () => {
  const english = await machineSource().plan(context({ criterion: "tour" }));
  const chinese = await machineSource().plan(context({ criterion: "tour", language: "zh-TW" }));
  assert.deepEqual(
    english.map(({ id }) => id),
    chinese.map(({ id }) => id),
  );
  assert.ok(english.every(({ title }, index) => title !== chinese[index]?.title));
});

test("a budget plans the first checks that fit", async () => {
  const planned = await machineSource().plan(context({ budget: { steps: 30 }, criterion: "grid" }));
  assert.equal(planned.length, 30);
});

test("an error for an unknown criterion lists the known ones", async () => {
  await assert.rejects(machineSource().plan(context({ criterion: "everything" })), (thrown) => {
    assert.ok(thrown instanceof UsageError);
    assert.match(thrown.message, /"everything" is not a criterion. Known: .*hsi/);
    return true;
  });
});

test("an error for a criterion with too many paths asks for a budget", async () => {
  await assert.rejects(machineSource().plan(context({ criterion: "simple" })), /say with --budget/);
});

test("checks of a capability declared absent are skipped", async () => {
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

test("a crash fails the check with that cause and no requirement, and the next check runs", async () => {
  const interactionFault = {
    name: "crashes-on-cancel",
    story: "It crashes on Cancel.",
    blames: [],
    redirect: ({ asked }: { readonly asked: string }) => {
      if (asked === "new-customer.cancel") throw new Error("out of data");
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

test("an implementation that crashed is opened again for the next check", async () => {
  let opened = 0;
  const crashing = (): Implementation => {
    opened++;
    let crashed = false;
    const good = inProcess(createReference());
    const { inProcess: _direct, ...overPort } = good;
    const assertRunning = () => {
      if (crashed) throw new ImplementationCrashed("reset", "the process has ended");
    };
    return {
      ...overPort,
      reset: async (reset) => {
        assertRunning();
        await good.reset(reset);
      },
      act: async (who, action, args) => {
        assertRunning();
        crashed = action === "new-customer.cancel";
        if (crashed) throw new ImplementationCrashed(`act ${action}`, "killed");
        return good.act(who, action, args);
      },
    };
  };
  const source = machineSource(async () => crashing());
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

// One source for all variants: it keeps its plans.
const source = machineSource();

for (const name of [
  "core-alone",
  "extra-fields",
  "other-ids",
  "other-order-of-lists",
  "one-reason-for-all",
]) {
  test(`a conforming variant of the reference passes: ${name}`, async () => {
    const target = `benign:${name}`;
    const opened = await openImplementation(target);
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
