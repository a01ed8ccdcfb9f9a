import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RunEvent } from "../../reporting/record/run-event";
import { fixtureOptions } from "../../testing/suite-fixture/fixture-run";
import { runVerify, verify } from "../verify";
import type { VerifyOptions } from "../verify-options";

async function eventsOf(options: VerifyOptions): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  await runVerify({ ...options, out: null, onEvent: (event) => events.push(event) });
  return events;
}

/** Leaves out steps and messages: of many similar failures only a few are shrunk, and the number depends on the workers. */
function decisionsIn(events: readonly RunEvent[]): readonly string[] {
  const decided = events.flatMap((event) => (event.type === "check-decided" ? [event] : []));
  return decided
    .map(({ decision: { check, outcome, cause, requirement }, replay }) =>
      [check, outcome, cause, requirement, replay].join(" "),
    )
    .sort();
}

const options: VerifyOptions = {
  against: "nonconformant:user-admins-start-no-orders",
  only: ["feature:partnerships", "machine:credentials/grid"],
};

describe("workers", () => {
  test("decide as one process alone does, in the order of the plan", async () => {
    const alone = await eventsOf(options);
    const together = await eventsOf({ ...options, workers: 2 });

    const known = new Set(decisionsIn(alone));
    assert.deepEqual(
      decisionsIn(together).filter((line) => !known.has(line)),
      [],
    );
    assert.equal(together.length, alone.length);
    const [started] = together;
    assert.ok(started?.type === "run-started");
    assert.deepEqual(
      together.flatMap((event) => (event.type === "check-decided" ? [event.decision.check] : [])),
      started.plan.map(({ id }) => id),
    );
    assert.deepEqual({ ...together.at(-1), time: "" }, { ...alone.at(-1), time: "" });
  });

  test("are refused by a server, which is one world for all", async () => {
    await assert.rejects(verify({ against: "http://127.0.0.1:1/x", workers: 2 }), /one world for all/);
  });

  test("run no checks that were handed in", async () => {
    await assert.rejects(verify(fixtureOptions({ workers: 2 })), /own checks only/);
  });

  test("stop on Ctrl-C, and what was decided is kept", async () => {
    const interrupt = new AbortController();
    const onEvent = (event: RunEvent) => event.type === "check-decided" && interrupt.abort();

    const summary = await verify({
      only: ["feature:customers"],
      workers: 2,
      out: null,
      signal: interrupt.signal,
      onEvent,
    });

    assert.equal(summary.exit, 130);
    assert.ok(summary.decided >= 1 && summary.notRun > 0);
  });
});
