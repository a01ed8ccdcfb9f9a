import { mpnIdsOf } from "../../../port/arrangement";
import type { Divergence } from "../comparison/compare-answers";
import type { Command } from "../history/command";
import type { History } from "../history/draw-history";
import { namedQuery, type Trace } from "../history/trace";
import { defaultCast } from "./default-cast";
import type { Candidate, Reproducer, Reproduction } from "./reproduction";

/** The limit of replays for one divergence. A history of a hundred commands needs about as many. */
const maximumReplays = 250;

/** The limit of commands in all replays of one divergence. */
const maximumCommands = 30_000;

/** A short history with the divergence. */
export interface ShortHistory extends Reproduction {
  /** True if a limit ended the search, so that there may be a shorter one. */
  readonly isCut: boolean;
}

/**
 * Finds a short history in a small world with the same divergence. Returns undefined if the target does not diverge again from a
 * fresh start.
 */
export async function shrinkHistory(
  reproducer: Reproducer,
  history: History,
  trace: Trace,
  divergence: Divergence,
): Promise<ShortHistory | undefined> {
  const search = limited(reproducer, divergence);
  const { replays } = reproducer.terms();
  const found = await replays.within(() => shrinkWithin(search.attempt, history, trace, divergence));
  return found && { ...found, isCut: search.isCut() };
}

async function shrinkWithin(
  attempt: Attempt,
  history: History,
  trace: Trace,
  divergence: Divergence,
): Promise<Reproduction | undefined> {
  const { query, step } = divergence;
  const commands = history.commands.slice(0, step + 1);
  const only = query === undefined ? [] : [namedQuery(query, trace.known)];
  const found = await attempt({ history: { ...history, commands }, only });
  // The observations before it may be what makes it diverge.
  if (found === undefined) return attempt({ history: { ...history, commands }, only: undefined });
  let best = query === undefined ? found : await observedEarlier(found, attempt);
  for (let size = Math.ceil(best.history.commands.length / 2); size >= 1; ) {
    const before = best.history.commands.length;
    best = await withoutParts(best, size, attempt);
    if (size === 1 && best.history.commands.length === before) break;
    size = Math.max(1, Math.ceil(size / 2));
  }
  best = (await attempt(smallWorld(best))) ?? best;
  const cast = defaultCast(best);
  return (cast && (await attempt(cast))) ?? best;
}

/** Observes after an earlier command if the divergence shows there already: the last command left is its cause. */
async function observedEarlier(from: Reproduction, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  for (let size = 1; size >= 1; ) {
    const { commands } = best.history;
    const shorter = commands.slice(0, Math.max(1, commands.length - size));
    const found =
      shorter.length < commands.length
        ? await attempt({ history: { ...best.history, commands: shorter }, only: best.only })
        : undefined;
    if (found !== undefined) best = found;
    size = found === undefined ? Math.floor(size / 2) : size * 2;
  }
  return best;
}

type Attempt = (candidate: Candidate) => Promise<Reproduction | undefined>;

interface Search {
  readonly attempt: Attempt;
  /** True if a limit ended it. */
  readonly isCut: () => boolean;
}

function limited(reproducer: Reproducer, divergence: Divergence): Search {
  let [replays, performed, isFound, isCut] = [0, 0, false, false];
  const { signal, replays: budget } = reproducer.terms();
  const attempt: Attempt = async (candidate) => {
    if (signal.aborted) return undefined;
    // Until it has diverged again, the divergence may be one that does not happen again.
    const isSpent = isFound && budget.isFailureSpent;
    if (replays >= maximumReplays || performed >= maximumCommands || isSpent) {
      isCut = true;
      return undefined;
    }
    replays++;
    performed += candidate.history.commands.length;
    const found = await reproducer.reproduce(candidate, divergence);
    if (found?.divergence.step !== candidate.history.commands.length - 1) return undefined;
    isFound = true;
    return found;
  };
  return { attempt, isCut: () => isCut };
}

/** Removes each part of that size if the rest still diverges. The last command stays. */
async function withoutParts(from: Reproduction, size: number, attempt: Attempt): Promise<Reproduction> {
  let best = from;
  let start = 0;
  while (start < best.history.commands.length - 1) {
    const { commands } = best.history;
    const end = Math.min(start + size, commands.length - 1);
    const shorter: readonly Command[] = [...commands.slice(0, start), ...commands.slice(end)];
    const found = await attempt({ history: { ...best.history, commands: shorter }, only: best.only });
    if (found === undefined) start += size;
    else best = found;
  }
  return best;
}

/** The world without the companies, people and offers that the history does not mention. */
function smallWorld({ history, only }: Reproduction): Candidate {
  const { reset, commands } = history;
  const { arrangement } = reset;
  const text = JSON.stringify([commands, only]);
  const isMentioned = (id: string) => text.includes(JSON.stringify(id));
  const people = arrangement.people.filter(({ id }) => isMentioned(id));
  const employs = (id: string) => isMentioned(id) || people.some(({ organisation }) => organisation === id);
  const small = {
    providers: arrangement.providers.filter(({ id }) => employs(id)),
    resellers: arrangement.resellers.filter(
      (reseller) => mpnIdsOf(reseller).some(isMentioned) || employs(reseller.id),
    ),
    people,
    catalogue: arrangement.catalogue.filter(({ id }) => isMentioned(id)),
  };
  return { history: { ...history, reset: { ...reset, arrangement: small } }, only };
}
