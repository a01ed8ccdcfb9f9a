import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Implementation } from "../../port/implementation";
import { openImplementation } from "../../targets/open-target";
import type { Decision } from "../../verdicts/check";
import { defaultSettings } from "../../verdicts/run-settings";
import { usualLimits } from "../execution/replay-budget";
import { machineSource } from "../machine-source";

const target = "nonconformant:bought-licences-are-lost";

interface Ran {
  readonly failed: readonly Decision[];
  readonly messages: number;
}

/** Runs random walks on a faulty implementation. `isHere`: true if it runs in this process. */
async function run(replayLimits: typeof usualLimits, isHere = false): Promise<Ran> {
  let messages = 0;
  const count = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    messages += 1;
    return answer;
  };
  const open = async (): Promise<Implementation> => {
    const { inProcess, ...portal } = await openImplementation(target);
    return {
      ...portal,
      ...(isHere && inProcess !== undefined ? { inProcess } : {}),
      act: (...asked) => count(portal.act(...asked)),
      observe: (...asked) => count(portal.observe(...asked)),
    };
  };
  const source = machineSource(open, replayLimits);
  const { hello } = await open();
  const signal = new AbortController().signal;
  const run = { seed: 1, language: "en", failFast: false, signal } as const;
  const context = { ...defaultSettings, ...run, target, hello: await hello() };
  const walks = (await source.plan(context)).filter(({ id }) => /^machine:world-1\/walks\/\d$/.test(id));
  const failed: Decision[] = [];
  await source.run(context, new Set(walks.map(({ id }) => id)), (decision) => {
    if (decision.outcome === "fail") failed.push(decision);
  });
  return { failed, messages };
}

const few = { messages: 300, seconds: 60 };
const isCut = ({ note }: Decision) => /There may be fewer steps/.test(note ?? "");

describe("the steps of a failure on a target outside this process", () => {
  test("are shortened within the usual limits, and the decision says nothing of them", async () => {
    const { failed } = await run(usualLimits);

    assert.ok(failed.length > 0);
    assert.deepEqual(failed.filter(isCut), []);
  });

  test("stay longer if its messages are used up, and the decision says so", async () => {
    const [whole, cut] = [await run(usualLimits), await run({ ...usualLimits, ofFailure: few })];

    assert.ok(cut.failed.some(isCut));
    assert.ok(cut.messages < whole.messages, `${cut.messages} instead of ${whole.messages}`);
    assert.deepEqual(
      cut.failed.map(({ check, requirement }) => [check, requirement]),
      whole.failed.map(({ check, requirement }) => [check, requirement]),
    );
  });

  test("stay longer if its seconds are used up", async () => {
    const { failed } = await run({ ...usualLimits, ofFailure: { messages: 1e9, seconds: 0.001 } });

    assert.ok(failed.some(isCut));
  });

  test("are not shortened any more if the messages of the run are used up", async () => {
    const [whole, cut] = [await run(usualLimits), await run({ ...usualLimits, ofRun: few })];

    assert.ok(cut.failed.some(isCut));
    assert.ok(cut.messages < whole.messages);
  });
});

test("a target in this process has no such limits", async () => {
  const nothing = { messages: 0, seconds: 0 };
  const { failed } = await run({ ofFailure: nothing, ofRun: nothing }, true);

  assert.ok(failed.length > 0);
  assert.deepEqual(failed.filter(isCut), []);
});
