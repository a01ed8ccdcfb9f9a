import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { AdapterFault } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { connectTransport } from "./connect-transport";

const reset = { seed: 1, arrangement: defaultArrangement(1), clock: "2020-03-30T00:00:00.000Z" };
const who = "northwind-global-admin";
const short = { hello: 4_000, reset: 500, act: 500, observe: 500, advance: 500, bye: 500 };

function adapter(fault: string): Promise<Implementation> {
  const command = `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs ${fault}`;
  return connectTransport(command, {
    timeoutMs: ["hang-at-start", "half-a-line"].includes(fault) ? { hello: 800 } : short,
  });
}

/** What a run would do: two cases, then goodbye. Gives the verb and the name of the first trouble. */
async function firstTrouble(implementation: Implementation): Promise<string> {
  const steps: [string, () => Promise<unknown>][] = [
    ["hello", () => implementation.hello()],
    ["reset", () => implementation.reset(reset)],
    ["act", () => implementation.act(who, "partnership.request", {})],
    ["observe", () => implementation.observe(who, "indirect-resellers", {})],
    ["quiet", () => new Promise((resolve) => setTimeout(resolve, 60))],
    [
      "accept",
      () =>
        implementation.act("fabrikam-global-admin", "partnership.accept", {
          link: "urn:request:northwind:1",
        }),
    ],
    ["reset again", () => implementation.reset(reset)],
    ["bye", () => implementation.bye()],
  ];
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (problem) {
      assert.ok(problem instanceof Error);
      await implementation.bye();
      return `${name}: ${problem instanceof AdapterFault ? problem.diagnosis : problem.name}`;
    }
  }
  return "none";
}

const cheap: readonly (readonly [fault: string, trouble: string])[] = [
  ["none", "none"],
  ["noise", "none"],
  ["wrong-id", "hello: wrong-id"],
  ["answers-twice", "hello: answered-twice"],
  ["half-a-line", "hello: half-a-line"],
  ["crash-in-act", "act: ImplementationCrashed"],
  ["hang-in-act", "act: ImplementationHung"],
  ["malformed-answer", "act: malformed-answer"],
  ["state-survives", "reset again: state-survives-reset"],
  ["exit-status", "bye: exit-status"],
];

const full: typeof cheap = [
  ["no-id", "hello: no-id"],
  ["not-json", "hello: not-json"],
  ["out-of-turn", "accept: out-of-turn"],
  ["speaks-first", "hello: no-id"],
  ["invalid-utf-8", "hello: invalid-utf-8"],
  ["oversized", "hello: oversized-line"],
  ["flood", "hello: flood"],
  ["crashed-outcome", "act: malformed-answer"],
  ["errors", "act: reported-error"],
  ["killed-in-act", "act: ImplementationCrashed"],
  ["wrong-value", "observe: malformed-answer"],
  ["unknown-reason", "accept: malformed-answer"],
  ["wrong-protocol", "hello: wrong-protocol"],
  ["malformed-hello", "hello: malformed-answer"],
  ["unknown-capability", "hello: malformed-answer"],
  ["exits-at-start", "hello: exited-at-start"],
  ["hang-at-start", "hello: hung-in-hello"],
  ["slow-start", "none"],
  ["crash-in-reset", "reset: crashed-in-reset"],
  ["hang-in-reset", "reset: hung-in-reset"],
  ["lingers", "bye: lingers-after-bye"],
];

describe("a child process", () => {
  const faults = process.env.TWOTIER_FULL === "1" ? [...cheap, ...full] : cheap;
  for (const [fault, trouble] of faults) {
    test(`with the fault "${fault}" is diagnosed as "${trouble}"`, async () => {
      assert.equal(await firstTrouble(await adapter(fault)), trouble);
    });
  }

  test("that cannot be started is named", async () => {
    const implementation = await connectTransport("cmd:no-such-program-anywhere --fast");

    assert.equal(await firstTrouble(implementation), "hello: cannot-start");
  });

  test("that crashed is started again by the next reset", async () => {
    const implementation = await adapter("crash-in-act");
    await implementation.reset(reset);

    await assert.rejects(implementation.act(who, "partnership.request", {}), /portal fell over/);
    await assert.rejects(implementation.observe(who, "indirect-resellers", {}), /crashed/);
    await implementation.reset(reset);

    const answer = await implementation.observe(who, "indirect-resellers", {});
    assert.deepEqual(answer, { outcome: "observed", value: [] });
    await implementation.bye();
  });

  test("answers questions that are asked at once one after the other", async () => {
    const implementation = await adapter("none");
    await implementation.reset(reset);

    const [request, draft] = await Promise.all([
      implementation.act(who, "partnership.request", {}),
      implementation.observe(who, "partnership-request", {}),
    ]);

    assert.equal(request.outcome, "accepted");
    assert.match(JSON.stringify(draft), /urn:request:northwind:1/);
    await implementation.bye();
  });

  test("that takes several requests at once is given looks in batches, and each gets its own answer", async () => {
    const implementation = await adapter("pipelining");
    await implementation.reset(reset);
    await implementation.act(who, "partnership.request", {});

    const things = ["indirect-resellers", "partnership-request", "orders"] as const;
    const answers = await Promise.all(
      [...things, ...things].map((thing) => implementation.observe(who, thing, {})),
    );

    const outcomes = answers.map(({ outcome }) => outcome);
    assert.deepEqual(outcomes.slice(0, 3), ["observed", "observed", "unsupported"]);
    assert.deepEqual(answers.slice(3), answers.slice(0, 3));
    await implementation.bye();
  });

  test("that dies in a batch fails what was asked with it, for the same cause, and comes back", async () => {
    const implementation = await adapter("dies-in-a-batch");
    await implementation.reset(reset);

    const [before, dying, after] = await Promise.allSettled([
      implementation.observe(who, "indirect-resellers", {}),
      implementation.observe(who, "orders", {}),
      implementation.observe(who, "indirect-resellers", {}),
    ]);

    assert.equal(before?.status, "fulfilled");
    assert.ok(dying?.status === "rejected" && after?.status === "rejected");
    assert.equal(after.reason, dying.reason);
    await implementation.reset(reset);
    assert.equal((await implementation.observe(who, "indirect-resellers", {})).outcome, "observed");
    await implementation.bye();
  });

  test("that was told bye twice is gone once", async () => {
    const implementation = await adapter("none");
    await implementation.hello();

    await implementation.bye();
    await implementation.bye();

    assert.equal(process.listeners("exit").filter(({ name }) => name === "killLiving").length, 0);
  });
});
