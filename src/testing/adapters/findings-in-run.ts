import assert from "node:assert/strict";
import { TargetUnavailable } from "../../runner/errors/target-unavailable";
import { runVerify } from "../../runner/verify";

const only = [
  "feature:partnerships/drafting-a-request",
  "feature:partnerships/accepting-a-request",
  "profile-changed-by-microsoft",
];

// Other adapters get the usual limit, which a slow machine does not exceed.
const reachesTheLimit = ["hang-at-start", "half-a-line", "hang-in-act", "hang-in-reset", "lingers"];

function run(fault: string) {
  const against = `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs ${fault}`;
  const timeLimit = reachesTheLimit.includes(fault) ? 3 : undefined;
  return runVerify({ against, only, readings: "ours", out: null, timeLimit });
}

/** Returns each cause or diagnosis once, then the problems beside the checks and the exit code. No requirement may be blamed. */
export async function findingsInRun(fault: string): Promise<string> {
  try {
    const { record, summary } = await run(fault);
    const causes = summary.failures.map(({ requirement, cause, observed }) => {
      assert.equal(requirement, null, `${fault}: "${observed}" is blamed on a requirement`);
      return cause ?? observed;
    });
    const errors = record.checks.flatMap(({ decision: { outcome, observed } }) =>
      outcome === "error" ? [(observed ?? "").replace(/:.*/, "")] : [],
    );
    const beside = record.finished.problems.map((problem) => problem.replace(/^the adapter, (.*?):.*/, "$1"));
    return [...new Set([...causes, ...errors, ...beside, `exit ${summary.exit}`])].join(", ");
  } catch (problem) {
    assert.ok(problem instanceof TargetUnavailable);
    return problem.message.replace(/.*did not say hello: (.*?):.*/s, "$1, no run");
  }
}

/** The adapter offers only a part of the protocol, so a run without findings is partial. */
export const noFindings = "exit 1";
