import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { format } from "../../domain/text";
import { rememberAll } from "../../targets/secrets/shown-secrets";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import { joinCoverage, type ModelCoverage } from "../../verdicts/model-coverage";
import { faultMessages } from "../errors/suite-error";
import { costsOn } from "../planning/costs-on";
import { divideChecks } from "../planning/divide-checks";
import type { WorkOrder, WorkReport } from "./work-order";

/** The results of all workers beside their decisions. */
export interface WorkResult {
  readonly problems: readonly string[];
  readonly model: ModelCoverage;
  readonly budgetExhausted: boolean;
  /** True if the limit of the run ended one of them. */
  readonly isLimitReached: boolean;
}

/** Takes what workers report while they run. */
export interface WorkListener {
  readonly decide: (decision: Decision) => void;
  readonly confirm: (checks: readonly string[]) => void;
}

/** Runs checks of the suite's own sources in other processes and reports each decision in the order of the plan. */
export type Workers = (
  context: RunContext,
  checks: readonly PlannedCheck[],
  listener: WorkListener,
) => Promise<WorkResult>;

/** Passes decisions on in the order of the plan, whichever worker is first, so that equal runs have equal events. */
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
    /** Passes on the remaining decisions, although an earlier one is missing. */
    flush(): void {
      for (const { id } of checks) handOn(id);
    },
  };
}

/** The signal stays here, because it cannot be sent to another process: an abort kills the workers. */
function orderFor({ signal: _, ...terms }: RunContext, checks: readonly PlannedCheck[]): WorkOrder {
  return { ...terms, checks: checks.map(({ id }) => id) };
}

async function runOne(
  child: ChildProcess,
  order: WorkOrder,
  { decide, confirm }: WorkListener,
): Promise<WorkResult> {
  let result: WorkResult | undefined;
  child.on("message", (report: WorkReport) => {
    if (report.type === "decided") decide(report.decision);
    else if (report.type === "confirmed") confirm(report.checks);
    else {
      rememberAll(report.secrets);
      result = report;
    }
  });
  // Ignore send errors: a worker that has already exited is handled by its exit event.
  child.on("error", () => undefined);
  child.send(order, () => undefined);
  const [code, signal] = await once(child, "exit");
  if (result !== undefined) return result;
  const ending = String(signal ?? code);
  return {
    problems: [format(faultMessages.workerEnded, order.language, { ending })],
    model: {},
    budgetExhausted: false,
    isLimitReached: false,
  };
}

/** Divides checks among processes, each with an adapter of its own. A worker that ends early leaves its checks not run. */
export function workers(count: number): Workers {
  return async (context, checks, { decide, confirm }) => {
    const { signal } = context;
    const ordered = inPlanOrder(checks, decide);
    const parts = divideChecks(checks, count, costsOn(context)).filter((part) => part.length > 0);
    const children = parts.map(() => fork(require.resolve("./worker"), { stdio: ["ignore", 2, 2, "ipc"] }));
    const stop = () => {
      for (const child of children) child.kill();
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const results = await Promise.all(
      children.map((child, index) =>
        runOne(child, orderFor(context, parts[index] ?? []), {
          decide: (decision) => ordered.take(decision),
          confirm,
        }),
      ),
    );
    signal.removeEventListener("abort", stop);
    ordered.flush();
    // Workers that were stopped on purpose have no problems to report.
    const problems = signal.aborted ? [] : results.flatMap((result) => result.problems);
    const model = joinCoverage(results.map((result) => result.model));
    return {
      problems,
      model,
      budgetExhausted: results.some(({ budgetExhausted }) => budgetExhausted),
      isLimitReached: results.some(({ isLimitReached }) => isLimitReached),
    };
  };
}
