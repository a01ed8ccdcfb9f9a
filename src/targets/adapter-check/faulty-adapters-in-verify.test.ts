import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TargetUnavailable } from "../../runner/errors/target-unavailable";
import { runVerify } from "../../runner/verify";

/** The same zoo as smoke's, in a run: every fault is told under its name or as a cause, and no requirement is blamed for it. */

const only = [
  "feature:partnerships/drafting-a-request",
  "feature:partnerships/accepting-a-request",
  "profile-changed-by-microsoft",
];

function run(fault: string) {
  const against = `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs ${fault}`;
  return runVerify({ against, only, readings: true, out: null, timeLimit: 0.7 });
}

/** What was found: each cause or diagnosis once, and what went wrong beside the checks. */
async function found(fault: string): Promise<string> {
  try {
    const { record, summary } = await run(fault);
    const told = summary.failures.map(({ requirement, cause, observed }) => {
      assert.equal(requirement, null, `${fault}: "${observed}" is blamed on a requirement`);
      return cause ?? observed;
    });
    const errors = record.checks.flatMap(({ decision: { outcome, observed } }) =>
      outcome === "error" ? [(observed ?? "").replace(/:.*/, "")] : [],
    );
    const beside = record.finished.problems.map((problem) => problem.replace(/^the adapter, (.*?):.*/, "$1"));
    return [...new Set([...told, ...errors, ...beside, `exit ${summary.exit}`])].join(", ");
  } catch (problem) {
    assert.ok(problem instanceof TargetUnavailable);
    return problem.message.replace(/.*did not say hello: (.*?):.*/s, "$1, no run");
  }
}

type Row = readonly [fault: string, found: string];

/** What is no fault at all: the run is partial, for this portal does not offer everything. */
const sound = "exit 1";

const cheap: readonly Row[] = [
  ["none", sound],
  ["crash-in-act", "crash, exit 1"],
  ["malformed-answer", "malformed-answer, exit 3"],
  ["state-survives", "state-survives-reset, exit 3"],
  ["exit-status", "exit-status, exit 3"],
  ["lying-capability", "unserved, exit 1"],
];

const full: readonly Row[] = [
  ["wrong-id", "wrong-id, no run"],
  ["no-id", "no-id, no run"],
  ["not-json", "not-json, no run"],
  ["answers-twice", "answered-twice, no run"],
  ["speaks-first", "no-id, no run"],
  ["invalid-utf-8", "invalid-utf-8, no run"],
  ["oversized", "oversized-line, no run"],
  ["flood", "flood, no run"],
  ["malformed-hello", "malformed-answer, no run"],
  ["unknown-capability", "malformed-answer, no run"],
  ["wrong-protocol", "wrong-protocol, no run"],
  ["exits-at-start", "exited-at-start, no run"],
  ["half-a-line", "half-a-line, no run"],
  ["hang-at-start", "hung-in-hello, no run"],
  ["crashed-outcome", "malformed-answer, exit 3"],
  ["wrong-value", "malformed-answer, exit 3"],
  ["unknown-reason", "malformed-answer, exit 3"],
  ["no-reason", "malformed-answer, exit 3"],
  ["errors", "reported-error, exit 3"],
  ["out-of-turn", "out-of-turn, exit 3"],
  ["killed-in-act", "crash, exit 1"],
  ["crash-in-reset", "crashed-in-reset, exit 3"],
  ["hang-in-act", "hang, exit 1"],
  ["hang-in-reset", "hung-in-reset, exit 3"],
  ["lingers", "lingers-after-bye, exit 3"],
  ["own-reasons", sound],
  ["silent-refusals", sound],
  ["noise", sound],
  ["slow-start", sound],
  ["ignores-end", sound],
];

describe("a faulty adapter in a run", () => {
  const zoo = process.env.TWOTIER_FULL === "1" ? [...cheap, ...full] : cheap;
  for (const [fault, expected] of zoo) {
    test(`"${fault}" comes to: ${expected}`, async () => {
      assert.equal(await found(fault), expected);
    });
  }
});
