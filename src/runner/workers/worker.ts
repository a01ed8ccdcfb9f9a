import { shownSecrets } from "../../targets/secrets/shown-secrets";
import { requireHello } from "../../targets/transports/same-hello";
import type { Decision } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import { confirmedSource } from "../confirmation/confirmed-source";
import { isDoubtful } from "../confirmation/unstable";
import { problemInWords } from "../errors/problem-in-words";
import { checkSources } from "../planning/check-sources";
import { runLimit } from "../run-limit";
import type { WorkOrder, WorkReport } from "./work-order";

/** A process with an adapter of its own: takes one order, reports its decisions, and ends. */

function send(report: WorkReport): void {
  process.send?.(report);
}

/** Runs the checks of a source and sends their decisions; those that may still be withdrawn at the end. */
async function runSource(source: CheckSource, context: RunContext, chosen: ReadonlySet<string>) {
  const open = new Map<string, Decision>();
  const decide = (decision: Decision): void => {
    if (isDoubtful(decision)) open.set(decision.check, decision);
    else send({ type: "decided", decision });
  };
  try {
    await source.plan(context);
    const confirm = (checks: readonly string[]) => send({ type: "confirmed", checks });
    await source.run(context, chosen, decide, (check) => open.delete(check), confirm);
  } finally {
    for (const decision of open.values()) send({ type: "decided", decision });
  }
}

async function runSources(
  sources: readonly CheckSource[],
  { checks, ...order }: WorkOrder,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const context: RunContext = { ...order, signal };
  const chosen = new Set(checks);
  const problems: string[] = [];
  for (const source of sources) {
    try {
      await runSource(source, context, chosen);
    } catch (problem) {
      problems.push(problemInWords(problem, order.language));
    }
  }
  return problems;
}

async function work(order: WorkOrder): Promise<void> {
  const sources = checkSources().map(confirmedSource);
  requireHello(order.target, order.hello);
  const limit = runLimit(order.runLimit);
  const problems = await runSources(sources, order, limit.signal);
  limit.release();
  const model = Object.assign({}, ...sources.map((source) => source.coverage?.() ?? {}));
  const budgetExhausted = sources.some((source) => source.budgetExhausted?.() === true);
  const { aborted: isLimitReached } = limit.signal;
  const secrets = shownSecrets();
  process.send?.(
    { type: "done", problems, model, budgetExhausted, isLimitReached, secrets } satisfies WorkReport,
    () => process.disconnect(),
  );
}

// Ctrl-C reaches every process of a terminal; the parent process decides when this one ends.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
process.once("message", (order: WorkOrder) => void work(order));
