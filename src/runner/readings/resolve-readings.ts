import { type KnownChoices, ourChoices, readingIds } from "../../domain/choices";
import { UsageError } from "../../domain/usage-error";
import type { Hello, Implementation } from "../../port/implementation";
import { learnFromTarget } from "../../targets/reading-probes/learn-from-target";
import type { LearnedReading } from "../../targets/reading-probes/learn-readings";
import { noReadings, ourReadings, type RunReadings, readingsFrom } from "../../verdicts/run-settings";
import { readReadingsFile } from "./read-readings-file";
import { readingsFileMessages } from "./readings-messages";

/** The origin of the choices by which a run judges, as the caller gave it. A path names a file. */
export type GivenReadings = string | RunReadings | undefined;

/** The choices that are known before the target is opened: undefined if they have to be learned. Throws `UsageError`. */
export function readingsBefore(given: GivenReadings, target: string): RunReadings | undefined {
  if (given === undefined) return isOurs(target) ? ourReadings : undefined;
  if (typeof given !== "string") return given;
  if (given === "learned") return undefined;
  if (given === "none") return noReadings;
  return given === "ours" ? ourReadings : readingsFrom(readReadingsFile(given), "file");
}

/** Our own implementations follow our readings unless the caller gives others. */
function isOurs(target: string): boolean {
  return target === "reference" || /^(nonconformant|benign|generated|mutant):/.test(target);
}

/** Throws `UsageError` if a file of choices contradicts those that the implementation declares. */
export function checkDeclared(given: GivenReadings, before: RunReadings, { readings = {} }: Hello): void {
  if (typeof given !== "string") return;
  for (const id of readingIds) {
    const [found, declared] = [before[id], readings[id]];
    if (found?.source !== "file" || found.choice === null || declared === undefined) continue;
    if (found.choice === declared) continue;
    const fillings = { path: given, reading: id, given: found.choice, declared };
    throw new UsageError(readingsFileMessages.contradiction, fillings);
  }
}

/**
 * Learns the choices of a target. Those that `hello` declares count as declared if the probes do not contradict them. A foreign target is
 * asked twice: a choice that it shows only once is unclear, so that no check is judged by it.
 */
export async function learnedReadings(
  open: () => Promise<Implementation>,
  terms: {
    readonly hello: Hello;
    readonly seed: number;
    readonly signal?: AbortSignal | undefined;
    readonly isAskedTwice?: boolean;
  },
): Promise<RunReadings> {
  const learned = await learnFromTarget(open, terms);
  const again = terms.isAskedTwice === true ? await learnFromTarget(open, terms) : learned;
  const agreed = learned.map((first): LearnedReading => {
    const second = again.find(({ reading }) => reading === first.reading);
    return second?.choice === first.choice ? first : { ...first, status: "unclear", choice: null };
  });
  return readingsOf(agreed, terms.hello.readings ?? {});
}

/** The choices of a run from what was learned. A reading about something that the implementation does not offer gets our choice. */
export function readingsOf(learned: readonly LearnedReading[], declared: KnownChoices): RunReadings {
  return Object.fromEntries(
    learned.map(({ reading, status, choice, evidence }) => {
      if (status === "absent") return [reading, { choice: ourChoices[reading], source: "ours" }];
      const isDeclared = declared[reading] !== undefined && declared[reading] === choice;
      const last = evidence[0]?.steps.at(-1);
      const seen = last === undefined ? {} : { seen: `${last.who} ${last.name} → ${last.outcome}` };
      return [reading, { choice, source: isDeclared ? "declared" : "learned", ...seen }];
    }),
  );
}
