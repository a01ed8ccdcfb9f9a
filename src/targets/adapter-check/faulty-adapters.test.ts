import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { requirements } from "../../register/requirements";
import { runSmoke, type SmokeVerdict } from "./run-smoke";
import { smokeEnding, smokeExitCode, smokeLine } from "./smoke-report";

const timeoutMs = { hello: 4_000, reset: 700, act: 700, observe: 700, advance: 700, bye: 700 };

function examine(fault: string): Promise<readonly SmokeVerdict[]> {
  const impatient = ["hang-at-start", "half-a-line"].includes(fault);
  const limits = impatient ? { ...timeoutMs, hello: 900 } : timeoutMs;
  const command = `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs ${fault}`;
  return runSmoke(command, { timeoutMs: limits });
}

function found(verdicts: readonly SmokeVerdict[]): readonly string[] {
  return verdicts
    .filter(({ diagnosis }) => diagnosis !== null)
    .map(({ probe, outcome, diagnosis }) => {
      // A line out of turn is noticed by whichever question comes next.
      return diagnosis === "out-of-turn"
        ? `${outcome}: ${diagnosis}`
        : `${outcome} in ${probe}: ${diagnosis}`;
    });
}

const cheap: readonly (readonly [fault: string, ...diagnoses: string[]])[] = [
  ["none"],
  ["wrong-id", "fault in start: wrong-id"],
  ["lying-capability", "fault in claims: unserved"],
  ["state-survives", "fault in forgetting: state-survives-reset"],
  ["noise", "warning in turns: noisy"],
  ["crash-on-unknown", "fault in unknown-words: unknown-word"],
];

const full: typeof cheap = [
  ["no-id", "fault in start: no-id"],
  ["ids-are-numbers", "fault in ids: wrong-id"],
  ["not-json", "fault in start: not-json"],
  ["half-a-line", "fault in start: half-a-line"],
  ["answers-twice", "fault in start: answered-twice"],
  ["out-of-turn", "fault: out-of-turn"],
  ["speaks-first", "fault in start: no-id"],
  ["invalid-utf-8", "fault in start: invalid-utf-8"],
  ["oversized", "fault in start: oversized-line"],
  ["flood", "fault in start: flood"],
  ["malformed-hello", "fault in start: malformed-answer"],
  ["malformed-answer", "fault in answers: malformed-answer"],
  ["crashed-outcome", "fault in answers: malformed-answer"],
  ["wrong-value", "fault in answers: malformed-answer"],
  ["unknown-reason", "fault in answers: malformed-answer"],
  ["no-reason", "fault in answers: malformed-answer"],
  ["own-reasons"],
  ["pipelining"],
  ["silent-refusals"],
  ["unknown-capability", "fault in start: malformed-answer"],
  ["wrong-protocol", "fault in start: wrong-protocol"],
  ["changing-hello", "fault in hello: hello-changed"],
  ["errors", "fault in answers: reported-error"],
  ["error-on-unknown", "fault in unknown-words: unknown-word"],
  ["crash-in-act", "fault in answers: crashed"],
  ["killed-in-act", "fault in answers: crashed"],
  ["crash-in-reset", "fault in reset: crashed-in-reset"],
  ["hang-in-act", "fault in answers: hung"],
  ["hang-in-reset", "fault in reset: hung-in-reset"],
  ["hang-at-start", "fault in start: hung-in-hello"],
  ["exits-at-start", "fault in start: exited-at-start"],
  ["slow-start", "warning in start: slow-start"],
  ["slow-answers", "warning in speed: slow"],
  ["hidden-capability", "warning in silence: hidden"],
  ["looking-changes", "fault in looking: looking-changes"],
  ["random", "warning in seed: random"],
  ["ascii", "fault in texts: text-changed"],
  ["long-lines-kill", "fault in long-lines: long-line"],
  ["shared-state", "warning in isolation: shared-state"],
  ["exit-status", "fault in bye: exit-status"],
  ["lingers", "fault in bye: lingers-after-bye"],
  ["ignores-end", "warning in end-of-input: ignores-end"],
];

describe("runSmoke", () => {
  const zoo = process.env.TWOTIER_FULL === "1" ? [...cheap, ...full] : cheap;
  for (const [fault, ...diagnoses] of zoo) {
    test(`finds ${diagnoses.join(", ") || "nothing"} in the adapter "${fault}", once and in one line`, async () => {
      const verdicts = await examine(fault);

      assert.deepEqual(found(verdicts), diagnoses);
      assert.equal(smokeExitCode(verdicts), diagnoses.some((text) => text.startsWith("fault")) ? 3 : 0);
      for (const verdict of verdicts) {
        const line = smokeLine(verdict, "zh-TW");
        assert.equal(line.split("\n").length, 1);
        for (const { slug } of requirements) assert.ok(!line.includes(slug), line);
      }
    });
  }

  test("the zoo has at least twenty faulty adapters", () => {
    assert.ok(cheap.length + full.length > 20);
  });

  test("a program that does not exist is told from one that fails", async () => {
    const verdicts = await runSmoke("cmd:no-such-program-anywhere");

    assert.deepEqual(found(verdicts), ["fault in start: cannot-start"]);
    assert.match(smokeEnding(verdicts, "en"), /not sound: 1 faults/);
  });
});
