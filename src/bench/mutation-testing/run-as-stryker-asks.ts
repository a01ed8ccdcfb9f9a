import { appendFileSync } from "node:fs";
import { openImplementation } from "../../targets/open-target";
import { firstFailing, preparedRunner } from "./first-failing";

/**
 * What StrykerJS starts for each mutant, in its copy of the project with the instrumented reference: all scenarios up to the first
 * that fails. Its end tells Stryker the result; the file notes when each mutant was through and what it cost.
 */
async function main(): Promise<void> {
  const hello = await (await openImplementation("reference")).hello();
  const failing = await firstFailing(await preparedRunner(), "reference", hello);
  process.exitCode = failing === undefined ? 0 : 1;
}

void main()
  .catch(() => {
    process.exitCode = 1; // an instrumented reference that cannot even be loaded is dead, too
  })
  .finally(() => {
    const clock = process.env.TWOTIER_BENCH_CLOCK;
    const { system, user } = process.cpuUsage();
    if (clock !== undefined) appendFileSync(clock, `${Date.now()} ${(user + system) / 1000}\n`);
  });
