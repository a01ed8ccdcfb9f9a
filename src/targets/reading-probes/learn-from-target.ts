import { type ReadingId, readingIds } from "../../domain/choices";
import type { Hello, Implementation } from "../../port/implementation";
import { type LearnedReading, learnReadings } from "./learn-readings";

/** After so many probes that ended in a crash, a hang or a malformed answer, the others are not asked. */
const maximumFailures = 3;

interface TargetTerms {
  readonly hello: Hello;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a target each reading's question. It is opened again after a crash, a hang or a malformed answer. After three of them the
 * remaining readings are unclear. Rejects only if the target cannot be opened.
 */
export async function learnFromTarget(
  open: () => Promise<Implementation>,
  { hello, seed, signal }: TargetTerms,
): Promise<readonly LearnedReading[]> {
  const learned: LearnedReading[] = [];
  let failures = 0;
  let implementation: Implementation | undefined;
  try {
    for (const reading of readingIds) {
      if (signal?.aborted || failures >= maximumFailures) {
        learned.push(notAsked(reading));
        continue;
      }
      implementation ??= await opened(open);
      const [found] = await learnReadings(implementation, { hello, seed, only: [reading] });
      if (found !== undefined) learned.push(found);
      if (found?.evidence.every(({ failed, isMissing }) => failed === undefined || isMissing) ?? true)
        continue;
      failures++;
      await implementation.bye().catch(() => undefined);
      implementation = undefined;
    }
    return learned;
  } finally {
    await implementation?.bye().catch(() => undefined);
  }
}

async function opened(open: () => Promise<Implementation>): Promise<Implementation> {
  const implementation = await open();
  await implementation.hello();
  return implementation;
}

function notAsked(reading: ReadingId): LearnedReading {
  return { reading, status: "unclear", choice: null, evidence: [] };
}
