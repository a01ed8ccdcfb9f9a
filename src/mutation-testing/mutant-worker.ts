import { ownSteps, packageRoot } from "../domain/package-root";
import { nothingRemembered, readIncrementalCache } from "./incremental-cache";
import { MutantRunner } from "./mutant-runner";
import { type WorkerRequest, type WorkerResponse, workerRequest } from "./worker-protocol";

/** A process of its own that hunts suspects: steps of cucumber are loaded once in it. Ends when its parent does. */

function tell(response: WorkerResponse): void {
  process.send?.(response);
}

let mutantRunner: MutantRunner | undefined;

async function handle(asked: WorkerRequest): Promise<WorkerResponse> {
  if (asked.type === "prepare") {
    const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
    const { fresh, language, seed } = asked;
    const memory = fresh ? nothingRemembered : readIncrementalCache(seed);
    mutantRunner = await MutantRunner.prepare({ folder, seed, language, memory });
    return { type: "ready" };
  }
  if (mutantRunner === undefined)
    return { type: "failed", detail: "A suspect was named before the hunt was prepared." };
  if (asked.type === "check-conforming")
    return { type: "alarms", alarms: await mutantRunner.falseAlarms(asked.target) };
  if (asked.type === "run-all") return { type: "kills", kills: await mutantRunner.allKills(asked.target) };
  const { separately, mutant } = asked;
  return {
    type: "result",
    result: await (separately ? mutantRunner.runSeparately(mutant) : mutantRunner.run(mutant)),
  };
}

process.on("message", (message) => {
  handle(workerRequest.parse(message)).then(tell, (problem: unknown) => {
    tell({
      type: "failed",
      detail: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    });
  });
});
process.on("disconnect", () => process.exit());
