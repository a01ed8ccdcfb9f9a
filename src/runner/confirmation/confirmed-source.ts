import { isForeign } from "../../targets/open-target";
import type { Decision } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import { isWarning } from "../../verdicts/tally";
import { joinSignals } from "../joined-signal";
import { Confirmation, type Rerun } from "./confirmation";
import { isDoubtful, unstable } from "./unstable";

type Decide = (decision: Decision) => void;
type Withdraw = (check: string) => void;
type Confirm = (checks: readonly string[]) => void;

/** The grid to which a cell belongs. Its cells are tried one after another, so an earlier one may make a later one fail. */
function gridOf(check: string): string | undefined {
  return /^machine:[^/]+\/grid\//.exec(check)?.[0];
}

function groupsOf(chosen: ReadonlySet<string>): (check: string) => ReadonlySet<string> {
  return (check) => {
    const grid = gridOf(check);
    return grid === undefined ? new Set([check]) : new Set([...chosen].filter((id) => id.startsWith(grid)));
  };
}

/** Runs checks of a source again, each run from a fresh start of the target, with the messages of passed checks as well. */
function rerunOf(source: CheckSource, context: RunContext): Rerun {
  return async (checks) => {
    const decisions = new Map<string, Decision>();
    const again = { ...context, failFast: false, keepsMessages: true };
    // The first run has reported how the target ends.
    await source
      .run(again, checks, (decision) => decisions.set(decision.check, decision))
      .catch(() => undefined);
    return decisions;
  };
}

async function confirm(
  source: CheckSource,
  context: RunContext,
  chosen: ReadonlySet<string>,
  failures: readonly Decision[],
  confirmed: Confirm,
): Promise<readonly Decision[]> {
  const { signal } = context;
  const terms = { rerun: rerunOf(source, context), groupOf: groupsOf(chosen), signal, confirm: confirmed };
  const confirmation = new Confirmation(failures, terms);
  const found = await confirmation.unstable();
  return failures.flatMap((failure) => {
    const again = found.get(failure.check);
    if (again !== undefined) return [unstable(failure, again, context.language)];
    return confirmation.milder.get(failure.check) ?? [];
  });
}

/** Runs all checks, and then some failures again. Decisions that do not stand are withdrawn and made anew. */
async function runWhole(
  source: CheckSource,
  context: RunContext,
  chosen: ReadonlySet<string>,
  decide: Decide,
  withdraw: Withdraw,
  confirmed: Confirm,
  endMain: () => void,
): Promise<void> {
  const failures: Decision[] = [];
  try {
    await source.run(context, chosen, (decision) => {
      decide(decision);
      if (isDoubtful(decision)) failures.push(decision);
    });
  } finally {
    endMain();
    const changed = failures.length === 0 ? [] : await confirm(source, context, chosen, failures, confirmed);
    for (const decision of changed) {
      withdraw(decision.check);
      decide(decision);
    }
  }
}

/** Runs checks up to the first failure that stands. */
async function runToFirst(
  source: CheckSource,
  context: RunContext,
  chosen: ReadonlySet<string>,
  decide: Decide,
  confirmed: Confirm,
  endMain: () => void,
): Promise<void> {
  const open = new Set(chosen);
  while (open.size > 0 && !context.signal.aborted) {
    const stop = joinSignals(context.signal);
    const failures: Decision[] = [];
    const take: Decide = (decision) => {
      if (failures.length > 0) return;
      open.delete(decision.check);
      if (!isDoubtful(decision) || isWarning(decision, context.strict)) return decide(decision);
      failures.push(decision);
      stop.abort();
    };
    const [ending] = await Promise.allSettled([source.run({ ...context, signal: stop.signal }, open, take)]);
    stop.release();
    endMain();
    const [withdrawn] = await confirm(source, context, chosen, failures, confirmed);
    for (const failure of failures) decide(withdrawn ?? failure);
    if (ending.status === "rejected") throw ending.reason;
    if (failures.length === 0) return;
  }
}

/**
 * A source that runs failures once more from a fresh start before the target is blamed. Failures that do not happen again become
 * errors. Targets in this process always give the same answers, so their failures stand at once.
 */
export function confirmedSource(source: CheckSource): CheckSource {
  // Each run of the source begins its figures anew.
  const kept: { figures?: ReturnType<NonNullable<CheckSource["coverage"]>>; exhausted?: boolean } = {};
  const endMain = (): void => {
    kept.figures ??= source.coverage?.() ?? {};
    kept.exhausted ??= source.budgetExhausted?.() === true;
  };
  return {
    ...source,
    async run(context, chosen, decide, withdraw = () => undefined, confirmed = () => undefined) {
      delete kept.figures;
      delete kept.exhausted;
      if (!isForeign(context.target)) return source.run(context, chosen, decide);
      if (context.failFast) return runToFirst(source, context, chosen, decide, confirmed, endMain);
      return runWhole(source, context, chosen, decide, withdraw, confirmed, endMain);
    },
    coverage: () => kept.figures ?? source.coverage?.() ?? {},
    budgetExhausted: () => kept.exhausted ?? source.budgetExhausted?.() === true,
  };
}
