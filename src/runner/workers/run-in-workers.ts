import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { say } from "../../domain/message";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import { joinCoverage, type ModelCoverage } from "../../verdicts/model-coverage";
import { faultMessages } from "../errors/suite-error-messages";
import { divideChecks } from "../planning/divide-checks";
import type { WorkOrder, WorkReport } from "./work-order";

/** What several workers came to, beside their decisions. */
export interface WorkResult {
  readonly problems: readonly string[];
  readonly model: ModelCoverage;
  readonly budgetExhausted: boolean;
}

/** Runs checks of the suite's own sources elsewhere and tells each decision in the order of the plan. */
export type Workers = (
  context: RunContext,
  checks: readonly PlannedCheck[],
  decide: (decision: Decision) => void,
) => Promise<WorkResult>;

/** Hands decisions on in the order of the plan, whoever comes to them first, so that equal runs have equal events. */
function inPlanOrder(checks: readonly PlannedCheck[], decide: (decision: Decision) => void) {
  const waiting = new Map<string, Decision>();
  let next = 0;
  const handOn = (id: string): boolean => {
    const decision = waiting.get(id);
    if (decision === undefined) return false;
    waiting.delete(id);
    decide(decision);
    return true;
  };
  return {
    take(decision: Decision): void {
      waiting.set(decision.check, decision);
      while (handOn(checks[next]?.id ?? "")) next += 1;
    },
    /** What waits for something that will not come any more. */
    flush(): void {
      for (const { id } of checks) handOn(id);
    },
  };
}

/** Whoever stops the run stops its workers, too: a signal does not travel to another process. */
function orderFor({ signal: _, ...terms }: RunContext, checks: readonly PlannedCheck[]): WorkOrder {
  return { ...terms, checks: checks.map(({ id }) => id) };
}

async function runOne(
  child: ChildProcess,
  order: WorkOrder,
  take: (decision: Decision) => void,
): Promise<WorkResult> {
  let result: WorkResult | undefined;
  child.on("message", (report: WorkReport) => {
    if (report.type === "decided") take(report.decision);
    else result = report;
  });
  // One that is stopped before it has begun cannot be told anything any more; its exit says the same.
  child.on("error", () => undefined);
  child.send(order, () => undefined);
  const [code, signal] = await once(child, "exit");
  if (result !== undefined) return result;
  const ending = String(signal ?? code);
  return {
    problems: [say(faultMessages.workerEnded, order.language, { ending })],
    model: {},
    budgetExhausted: false,
  };
}

/** Divides checks among so many processes, each with an adapter of its own. One that ends early leaves its checks not run. */
export function workers(count: number): Workers {
  return async (context, checks, decide) => {
    const { signal } = context;
    const ordered = inPlanOrder(checks, decide);
    const parts = divideChecks(checks, count).filter((part) => part.length > 0);
    const children = parts.map(() => fork(require.resolve("./worker"), { stdio: ["ignore", 2, 2, "ipc"] }));
    const stop = () => {
      for (const child of children) child.kill();
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const results = await Promise.all(
      children.map((child, index) =>
        runOne(child, orderFor(context, parts[index] ?? []), (decision) => ordered.take(decision)),
      ),
    );
    signal.removeEventListener("abort", stop);
    ordered.flush();
    // Whoever was told to stop has done nothing wrong.
    const problems = signal.aborted ? [] : results.flatMap((result) => result.problems);
    const model = joinCoverage(results.map((result) => result.model));
    return { problems, model, budgetExhausted: results.some(({ budgetExhausted }) => budgetExhausted) };
  };
}
