import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { foreignText } from "../secrets/foreign-text";
import { adapterFault } from "./diagnosis";
import { type Exercised, exerciseAll, looksBeforeActions } from "./exercise-adapter";
import { differsAt, firstDifference, type OtherAnswer, type Transcript } from "./transcript";
import { otherAfterReset } from "./transport-errors";

/** By target, because a server keeps its state between connections: the first transcript in this process. */
const firstTranscripts = new Map<string, Transcript>();

const longestShown = 300;

export function isFault(problem: unknown): problem is Error {
  return [AdapterFault, ImplementationCrashed, ImplementationHung].some((Fault) => problem instanceof Fault);
}

async function take(implementation: Implementation): Promise<Transcript> {
  const exercise: Exercised[] = [];
  try {
    await exerciseAll(implementation, exercise);
    return { exercise, fault: undefined };
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem;
    return { exercise, fault: problem };
  }
}

function faultOf(name: "state-survives-reset" | "unstable", { asked, who, first, now }: OtherAnswer): Error {
  const [before, after] = [first, now].map((text) => foreignText(text, longestShown));
  return adapterFault(name, otherAfterReset(asked, who, before ?? "", after ?? ""));
}

/**
 * Looks for state that a reset left, wherever it may show: exercises all actions and observations after a reset and compares the
 * answers with those at first. The caller resets the implementation afterwards.
 */
export class CleanLooks {
  #hiccup: Error | undefined;

  constructor(
    private readonly implementation: Implementation,
    private readonly target: string,
  ) {}

  /**
   * Throws `state-survives-reset` if the answers differ twice in the same way, and `unstable` if they differ each time. An answer that
   * differs once is kept in mind. `note` gets each exercise.
   */
  async look(note: (exercise: readonly Exercised[]) => void): Promise<void> {
    const first = firstTranscripts.get(this.target);
    const now = await take(this.implementation);
    note(now.exercise);
    if (first === undefined) {
      firstTranscripts.set(this.target, now);
      // Each further look would wait for the time limit again.
      if (!(now.fault instanceof ImplementationHung)) await this.look(note);
      return;
    }
    const difference = first.fault instanceof ImplementationHung ? undefined : firstDifference(first, now);
    if (difference !== undefined) await this.#lookAgain(first, difference);
  }

  async #lookAgain(first: Transcript, difference: OtherAnswer): Promise<void> {
    const again = await take(this.implementation);
    const second = firstDifference(first, again);
    if (second === undefined) {
      this.#hiccup ??= faultOf("unstable", difference);
      return;
    }
    // Before the first action only state from before the reset can show, at the same place or at others.
    const isSeenAtOnce = Math.max(difference.at, second.at) < looksBeforeActions;
    const isLeft = isSeenAtOnce || differsAt(difference.at, first, again);
    throw faultOf(isLeft ? "state-survives-reset" : "unstable", difference);
  }

  /** Throws `unstable` if an answer has once differed from the first. */
  end(): void {
    if (this.#hiccup !== undefined) throw this.#hiccup;
  }
}
