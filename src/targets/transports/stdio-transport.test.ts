import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actor, faultyAdapter, firstProblem, resetRequest } from "../../testing/adapters/faulty-session";
import { connectTransport } from "./connect-transport";

const faults: readonly (readonly [fault: string, problem: string])[] = [
  ["none", "none"],
  ["noise", "none"],
  ["wrong-id", "hello: wrong-id"],
  ["answers-twice", "hello: answered-twice"],
  ["half-a-line", "hello: half-a-line"],
  ["crash-in-act", "act: ImplementationCrashed"],
  ["hang-in-act", "act: ImplementationHung"],
  ["malformed-answer", "act: malformed-answer"],
  ["state-survives", "reset: state-survives-reset"],
  ["exit-status", "bye: exit-status"],
];

describe("a child process", () => {
  for (const [fault, problem] of faults) {
    test(`with the fault "${fault}" is diagnosed as "${problem}"`, async () => {
      assert.equal(await firstProblem(await faultyAdapter(fault)), problem);
    });
  }

  test("that cannot be started is named", async () => {
    const implementation = await connectTransport("cmd:no-such-program-anywhere --fast");

    assert.equal(await firstProblem(implementation), "hello: cannot-start");
  });

  test("that crashed is started again by the next reset", async () => {
    const implementation = await faultyAdapter("crash-in-act");
    await implementation.reset(resetRequest);

    await assert.rejects(implementation.act(actor, "partnership.request", {}), /portal fell over/);
    await assert.rejects(implementation.observe(actor, "indirect-resellers", {}), /crashed/);
    await implementation.reset(resetRequest);

    const answer = await implementation.observe(actor, "indirect-resellers", {});
    assert.deepEqual(answer, { outcome: "observed", value: [] });
    await implementation.bye();
  });

  test("answers questions that are asked at once one after the other", async () => {
    const implementation = await faultyAdapter("none");
    await implementation.reset(resetRequest);

    const [request, draft] = await Promise.all([
      implementation.act(actor, "partnership.request", {}),
      implementation.observe(actor, "partnership-request", {}),
    ]);

    assert.equal(request.outcome, "accepted");
    assert.match(JSON.stringify(draft), /urn:request:northwind:1/);
    await implementation.bye();
  });

  test("that takes several requests at once is given looks in batches, and each gets its own answer", async () => {
    const implementation = await faultyAdapter("pipelining");
    await implementation.reset(resetRequest);
    await implementation.act(actor, "partnership.request", {});

    const things = ["indirect-resellers", "partnership-request", "orders"] as const;
    const answers = await Promise.all(
      [...things, ...things].map((thing) => implementation.observe(actor, thing, {})),
    );

    const outcomes = answers.map(({ outcome }) => outcome);
    assert.deepEqual(outcomes.slice(0, 3), ["observed", "observed", "unsupported"]);
    assert.deepEqual(answers.slice(3), answers.slice(0, 3));
    await implementation.bye();
  });

  test("that dies in a batch fails what was asked with it, for the same cause, and comes back", async () => {
    const implementation = await faultyAdapter("dies-in-a-batch");
    await implementation.reset(resetRequest);

    const [before, dying, after] = await Promise.allSettled([
      implementation.observe(actor, "indirect-resellers", {}),
      implementation.observe(actor, "orders", {}),
      implementation.observe(actor, "indirect-resellers", {}),
    ]);

    assert.equal(before?.status, "fulfilled");
    assert.ok(dying?.status === "rejected" && after?.status === "rejected");
    assert.equal(after.reason, dying.reason);
    await implementation.reset(resetRequest);
    assert.equal((await implementation.observe(actor, "indirect-resellers", {})).outcome, "observed");
    await implementation.bye();
  });

  test("that was told bye twice is gone once", async () => {
    const implementation = await faultyAdapter("none");
    await implementation.hello();

    await implementation.bye();
    await implementation.bye();

    assert.equal(process.listeners("exit").filter(({ name }) => name === "killLiving").length, 0);
  });
});
