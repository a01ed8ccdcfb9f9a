import { type Choices, isChoiceOf, ourChoices, type ReadingId, readingIds } from "../../domain/choices";
import { thrownText } from "../../domain/foreign-text";
import type { Capability } from "../../port/capabilities";
import { defaultReset } from "../../port/default-data/default-reset";
import { MissingFixture } from "../../port/faults";
import type { Hello, Implementation } from "../../port/implementation";
import { customerProbes } from "./customer-probes";
import { involvementProbes } from "./involvement-probes";
import { partnershipProbes } from "./partnership-probes";
import type { Probes } from "./probe";
import { type ProbeStep, ProbeStopped, ProbeWorld } from "./probe-world";
import { roleProbes } from "./role-probes";
import { wizardProbes } from "./wizard-probes";

const probes: Probes = {
  ...roleProbes,
  ...partnershipProbes,
  ...wizardProbes,
  ...customerProbes,
  ...involvementProbes,
};

/** The result of one run of a probe. */
export interface ProbeResult {
  readonly choice: string | undefined;
  readonly steps: readonly ProbeStep[];
  /** The reason why the probe ended early: a capability that is not claimed, or a crash, hang or malformed answer in words. */
  readonly absent?: Capability;
  readonly failed?: string;
  /** True if the server lacks a fixture, which is no failure of it. */
  readonly isMissing?: true;
}

/**
 * The answer of an implementation to one question: `learned`, `unclear` if its answers show no choice or not always the same one,
 * `absent` if it does not claim what the question is about.
 */
export interface LearnedReading {
  readonly reading: ReadingId;
  readonly status: "learned" | "unclear" | "absent";
  /** Null unless learned. */
  readonly choice: string | null;
  /** The results of the two runs of the probe; one if both showed the same. */
  readonly evidence: readonly ProbeResult[];
}

export interface LearningTerms {
  readonly hello: Hello;
  readonly seed: number;
  /** The readings to ask for; all if left out. */
  readonly only?: readonly ReadingId[];
  readonly signal?: AbortSignal;
}

/** Asks the implementation each reading's question twice, each time from a reset. Never rejects for what it answers. */
export async function learnReadings(
  implementation: Implementation,
  { hello, only = readingIds, seed, signal }: LearningTerms,
): Promise<readonly LearnedReading[]> {
  const learned: LearnedReading[] = [];
  for (const reading of only) {
    if (signal?.aborted) break;
    const results = [
      await runProbe(implementation, reading, hello, seed),
      await runProbe(implementation, reading, hello, seed),
    ];
    learned.push(summarise(reading, results));
  }
  return learned;
}

/** One choice for each reading: the learned ones, and the suite's own for the others. */
export function choicesFrom(learned: readonly LearnedReading[]): Choices {
  const choices: Record<string, string> = { ...ourChoices };
  for (const { reading, choice } of learned) if (choice !== null) choices[reading] = choice;
  return parseChoices(choices);
}

/** Throws RangeError for a choice that its reading does not have. */
export function parseChoices(choices: Readonly<Record<string, string>>): Choices {
  for (const reading of readingIds) {
    const choice = choices[reading];
    if (choice === undefined || !isChoiceOf(reading, choice))
      throw new RangeError(`${reading} has no choice "${choice}".`);
  }
  return choices as Choices;
}

async function runProbe(
  implementation: Implementation,
  reading: ReadingId,
  hello: Hello,
  seed: number,
): Promise<ProbeResult> {
  const world = new ProbeWorld(implementation, hello, seed);
  try {
    await implementation.reset(defaultReset(seed));
    const choice = await probes[reading](world);
    return { choice, steps: world.steps };
  } catch (thrown) {
    const { steps } = world;
    const missing = thrown instanceof MissingFixture ? { isMissing: true as const } : {};
    if (!(thrown instanceof ProbeStopped))
      return { choice: undefined, steps, failed: messageOf(thrown), ...missing };
    const { because } = thrown;
    return { choice: undefined, steps, ...("absent" in because ? { absent: because.absent } : {}) };
  }
}

function messageOf(thrown: unknown): string {
  return thrownText(thrown);
}

function summarise(reading: ReadingId, results: readonly ProbeResult[]): LearnedReading {
  const [first, second] = results;
  const agree = first?.choice === second?.choice;
  const evidence = agree ? results.slice(0, 1) : results;
  if (first?.absent !== undefined) return { reading, status: "absent", choice: null, evidence };
  const choice = agree ? (first?.choice ?? null) : null;
  return { reading, status: choice === null ? "unclear" : "learned", choice, evidence };
}
