import { appendFileSync } from "node:fs";
import { openImplementation } from "../../targets/open-target";
import { firstFailing, preparedRunner } from "./first-failing";

/**
 * The program that StrykerJS starts for each mutant, in its copy of the project with the instrumented reference: runs the scenarios
 * until one fails. The exit code is the result for Stryker; the clock file records the end and the CPU time of each mutant.
 */
async function main(): Promise<void> {
  const hello = await (await openImplementation("reference")).hello();
  const failing = await firstFailing(await preparedRunner(), "reference", hello);
  process.exitCode = failing === undefined ? 0 : 1;
}

void main()
  .catch(() => {
    process.exitCode = 1; // an instrumented reference that cannot be loaded counts as killed
  })
  .finally(() => {
    const clock = process.env.TWOTIER_BENCH_CLOCK;
    const { system, user } = process.cpuUsage();
    if (clock !== undefined) appendFileSync(clock, `${Date.now()} ${(user + system) / 1000}\n`);
  });
