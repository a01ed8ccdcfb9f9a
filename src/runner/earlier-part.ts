import { isDeepStrictEqual } from "node:util";
import { UsageError } from "../domain/usage-error";
import { differenceOf } from "../reporting/record/merge-events";
import { type CheckDecided, type RunEvent, type RunStarted, runStarted } from "../reporting/record/run-event";
import { standingDecisions, unconfirmedChecks } from "../reporting/record/standing-decisions";
import { usageMessages } from "./errors/usage-messages";

/** The part of a run that was recorded before the run was stopped or killed. */
export interface EarlierPart {
  readonly started: RunStarted;
  /** Failures that were not confirmed are not among them: their checks are run again. */
  readonly decided: readonly CheckDecided[];
  /** The folder of its report. */
  readonly path: string;
}

/** Returns the recorded part of a run. Throws `UsageError` if there is nothing to go on with: no plan, or a run with an end. */
export function earlierPart(events: readonly RunEvent[], path: string): EarlierPart {
  const [started] = events;
  if (started?.type !== "run-started") throw new UsageError(usageMessages.nothingToResume, { path });
  const isFinished = events.some((event) => event.type === "run-finished" && event.stopped === null);
  if (isFinished) throw new UsageError(usageMessages.alreadyFinished, { path });
  const open = unconfirmedChecks(events);
  const decided = standingDecisions(events).filter(({ decision }) => !open.has(decision.check));
  return { started, decided, path };
}

const further = ["implementation", "capabilities", "only", "shard", "plan"] as const;

/** Throws `UsageError` if a run would differ from the one that it is to go on with: another version, target, setting or plan. */
export function requireSameRun({ started, path }: EarlierPart, current: RunStarted): void {
  // A recorded event has its fields in the order of the schema.
  const now = runStarted.parse(current);
  const field =
    differenceOf(started, now) ?? further.find((name) => !isDeepStrictEqual(started[name], now[name]));
  if (field !== undefined) throw new UsageError(usageMessages.otherRun, { path, field });
}
