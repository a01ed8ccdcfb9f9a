import { findBlindSpot } from "./blind-spot";
import { killIn } from "./kill";
import { MutantRun } from "./mutant-run";
import { type PreparedChecks, prepareChecks, runAllChecks } from "./prepared-checks";
import { type WorkerRequest, type WorkerResponse, workerRequest } from "./worker-protocol";

/** A worker process. It loads cucumber's steps and plans the checks once, and ends with its parent. */

let prepared: PreparedChecks | undefined;

async function handle(request: WorkerRequest): Promise<WorkerResponse> {
  if (request.type === "prepare") {
    prepared = await prepareChecks(request);
    return { type: "ready" };
  }
  if (prepared === undefined)
    return { type: "failed", detail: `Received "${request.type}" before "prepare".` };
  if (request.type === "check-conforming")
    return { type: "alarms", alarms: await falseAlarms(prepared, request.target) };
  if (request.type === "find-blind-spot")
    return { type: "blind-spot", spot: await findBlindSpot(prepared, request.target) };
  if (request.type === "run-all") {
    const decisions = await runAllChecks(prepared, request.target);
    return { type: "kills", kills: decisions.flatMap((decision) => killIn(decision) ?? []) };
  }
  const run = await MutantRun.start(prepared, request.mutant);
  if (request.mutant.group === "foreign") return { type: "result", result: await run.runForeign() };
  return { type: "result", result: await (request.separately ? run.runSeparately() : run.run()) };
}

/** The checks that fail against a correct implementation. Skipped checks are no false alarms. */
async function falseAlarms(checks: PreparedChecks, target: string): Promise<string[]> {
  const decisions = await runAllChecks(checks, target);
  return decisions
    .filter(({ outcome }) => outcome !== "pass" && outcome !== "skip")
    .map(({ check }) => check);
}

function send(response: WorkerResponse): void {
  process.send?.(response);
}

process.on("message", (message) => {
  handle(workerRequest.parse(message)).then(send, (problem: unknown) => {
    const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    send({ type: "failed", detail });
  });
});
process.on("disconnect", () => process.exit());
