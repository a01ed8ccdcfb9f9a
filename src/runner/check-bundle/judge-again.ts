import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { thrownText } from "../../domain/foreign-text";
import { formatInEach, type LocalizedText } from "../../domain/text";
import type { CheckDecided, RunEvent, RunStarted } from "../../reporting/record/run-event";
import { standingDecisions } from "../../reporting/record/standing-decisions";
import { tapeState } from "../../targets/recording/play-tape";
import { recordedTarget } from "../../targets/recording/taped-target";
import { settingsOf } from "../../verdicts/run-settings";
import { bundleMessages } from "../bundle/bundle-messages";
import { temporaryFolder } from "../temporary-folder";
import { runVerify } from "../verify";

function inOneOrder(part: unknown): unknown {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Serialises a value without times, which differ from run to run, and with its fields in one order. */
function timeless(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => (name === "time" ? undefined : inOneOrder(part)));
}

// Expected failures are applied after judging.
const notJudged: ReadonlySet<string> = new Set(["time", "expectedFailures"]);

function compareStart(recorded: RunStarted, judged: RunStarted): readonly LocalizedText[] {
  const shown = new Map(Object.entries(judged));
  return Object.entries(recorded)
    .filter(([field, value]) => !notJudged.has(field) && timeless(value) !== timeless(shown.get(field)))
    .map(([field]) => formatInEach(bundleMessages.startDiffers, { field }));
}

function verdictOf(event: CheckDecided | undefined): string {
  if (event === undefined) return "not-run";
  const { outcome, cause, requirement } = event.decision;
  return [outcome, cause ?? requirement ?? ""].filter((part) => part !== "").join(" ");
}

function decidedIn(events: readonly RunEvent[]): ReadonlyMap<string, CheckDecided> {
  return new Map(standingDecisions(events).map((event) => [event.decision.check, event]));
}

function compareVerdicts(
  recorded: readonly RunEvent[],
  judged: readonly RunEvent[],
): readonly LocalizedText[] {
  const [ours, theirs] = [decidedIn(judged), decidedIn(recorded)];
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .filter((check) => timeless(theirs.get(check)) !== timeless(ours.get(check)))
    .map((check) =>
      formatInEach(bundleMessages.verdictDiffers, {
        check,
        recorded: verdictOf(theirs.get(check)),
        judged: verdictOf(ours.get(check)),
      }),
    );
}

function compareFinish(recorded: readonly RunEvent[], judged: readonly RunEvent[]): readonly LocalizedText[] {
  const finish = (events: readonly RunEvent[]) =>
    timeless(events.filter(({ type }) => type === "run-finished"));
  return finish(recorded) === finish(judged) ? [] : [formatInEach(bundleMessages.finishDiffers)];
}

function compareTape(path: string): readonly LocalizedText[] {
  const { mismatch, unasked } = tapeState(path);
  if (mismatch !== null) return [formatInEach(bundleMessages.otherQuestion, { detail: mismatch })];
  return unasked === 0 ? [] : [formatInEach(bundleMessages.unasked, { count: unasked })];
}

/** Runs the same checks against the tape. Stops at the first request that it does not hold, because none after it can match. */
async function runAgainst(tape: string, recorded: RunStarted): Promise<readonly RunEvent[]> {
  const stop = new AbortController();
  const events: RunEvent[] = [];
  const { shard, target } = recorded;
  await runVerify({
    ...settingsOf(recorded),
    against: recordedTarget(tape),
    shownAs: target,
    ...(shard === null ? {} : { shard: { part: shard.part, of: shard.of } }),
    out: null,
    signal: stop.signal,
    onEvent: (event) => {
      events.push(event);
      if (tapeState(tape).mismatch !== null) stop.abort();
    },
  });
  return events;
}

/** Judges a run again from its messages and returns the contradictions between events and messages. */
export async function judgeAgain(
  events: readonly RunEvent[],
  messages: Uint8Array,
): Promise<readonly LocalizedText[]> {
  const [started] = events;
  if (started?.type !== "run-started") return [];
  const folder = temporaryFolder();
  const tape = join(folder.path, "messages.ndjson");
  try {
    writeFileSync(tape, messages);
    const judged = await runAgainst(tape, started);
    const [begun] = judged;
    if (begun?.type !== "run-started") return [];
    const broken = compareTape(tape);
    // After a request that the tape does not hold, everything differs.
    if (tapeState(tape).mismatch !== null) return broken;
    return [
      ...broken,
      ...compareStart(started, begun),
      ...compareVerdicts(events, judged),
      ...compareFinish(events, judged),
    ];
  } catch (problem) {
    const reason = thrownText(problem);
    return [formatInEach(bundleMessages.unplayable, { reason })];
  } finally {
    folder.remove();
  }
}
