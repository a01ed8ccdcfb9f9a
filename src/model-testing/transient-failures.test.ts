import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ImplementationCrashed } from "../port/faults";
import type { Implementation } from "../port/implementation";
import { openImplementation } from "../targets/open-target";
import type { Decision } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { defaultSettings } from "../verdicts/run-settings";
import { machineSource } from "./machine-source";

/** The reference behind the port. It crashes at these calls, counted over all openings. */
function crashingAt(verb: "reset" | "act" | "observe", isCrash: (count: number) => boolean) {
  let count = 0;
  return async (): Promise<Implementation> => {
    const { inProcess: _, ...portal } = await openImplementation("reference");
    const orCrash = <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      count += 1;
      if (isCrash(count)) throw new ImplementationCrashed(verb, "it was killed.");
      return call();
    };
    return {
      ...portal,
      ...(verb === "reset" && { reset: async (reset) => orCrash(() => portal.reset(reset)) }),
      ...(verb === "act" && {
        act: async (who, name, args) => orCrash(() => portal.act(who, name, args)),
      }),
      ...(verb === "observe" && {
        observe: async (who, name, args) => orCrash(() => portal.observe(who, name, args)),
      }),
    };
  };
}

// One source for all runs: it keeps its plan.
let openTarget: () => Promise<Implementation>;
const source = machineSource(() => openTarget());

async function decisionsOf(open: () => Promise<Implementation>): Promise<readonly Decision[]> {
  const { hello } = await openImplementation("reference");
  const context: RunContext = {
    ...defaultSettings,
    target: "reference",
    hello: await hello(),
    seed: 1,
    language: "en",
    failFast: false,
    signal: new AbortController().signal,
  };
  openTarget = open;
  const wanted = /^machine:credentials\/(grid|tour|hsi)\//;
  const chosen = (await source.plan(context)).map(({ id }) => id).filter((id) => wanted.test(id));
  const decisions: Decision[] = [];
  await source.run(context, new Set(chosen), (decision) => decisions.push(decision));
  assert.equal(decisions.length, chosen.length);
  return decisions.filter(({ outcome }) => outcome !== "pass");
}

describe("an implementation that crashes once", () => {
  let reported = 0;
  after(() => assert.ok(reported > 5, `${reported} crashes were reported`));

  for (const verb of ["reset", "act", "observe"] as const) {
    for (const moment of [1, 40, 90]) {
      test(`during its ${verb} number ${moment} fails at most one check`, async () => {
        const lost = await decisionsOf(crashingAt(verb, (count) => count === moment));

        reported += lost.length;
        assert.ok(lost.length <= 1, `${lost.length} checks`);
        for (const { exchanges } of lost) assert.ok(exchanges.length > 0, "the exchanges are kept");
        assert.deepEqual(
          [...new Set(lost.map(({ requirement }) => requirement))],
          lost.length === 0 ? [] : [null],
        );
      });
    }
  }
});

describe("an implementation that always crashes", () => {
  test("is not called again for test cases with the same beginning", async () => {
    let calls = 0;
    const open = crashingAt("act", () => {
      calls += 1;
      return true;
    });

    const lost = await decisionsOf(open);

    assert.ok(lost.length > 100);
    assert.ok(calls < lost.length * 2, `called ${calls} times for ${lost.length} checks`);
  });
});
