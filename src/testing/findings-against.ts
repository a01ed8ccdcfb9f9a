import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findingsOf, type RunFinding } from "../reporting/findings/findings-of";
import { runVerify } from "../runner/verify";

/** Runs the suite and returns the findings of the run. `only` narrows the checks. */
export async function findingsAgainst(
  target: string,
  only: readonly string[] = [],
): Promise<readonly RunFinding[]> {
  const { record } = await runVerify({ against: target, readings: "ours", only, out: null });
  return findingsOf(record.checks, false);
}

/** The source of a module with the reference and several named faults at once. */
function moduleWith(faults: readonly string[]): string {
  const named = join(__dirname, "../mutants/named");
  return `const { createNonconformant } = require(${JSON.stringify(join(named, "create-nonconformant"))});
const { findFault } = require(${JSON.stringify(join(named, "catalogue"))});
const changes = ${JSON.stringify(faults)}.map((name) => findFault(name).change);
const change = (parts) => changes.reduce((changed, each) => each(changed), parts);
module.exports = () => createNonconformant({ name: "several", change });
`;
}

/** Calls `use` with a target that has several named faults at once. */
export async function withFaults<Value>(
  faults: readonly string[],
  use: (target: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-faults-"));
  try {
    const path = join(folder, "portal.cjs");
    writeFileSync(path, moduleWith(faults));
    return await use(`module:${path}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
