import type { ObservationName } from "../../../port/observations";
import type { History } from "./draw-history";
import { listsSubscriptions, showsDraft, showsSecrets } from "./protocol-names";
import { withoutCommand } from "./take-detour";
import type { Trace, TracedQuery, TracedStep } from "./trace";

/** The most commands that are left out of a history; the rest of it is left out if that is not enough. */
const mostLeftOut = 60;

/** Without the answers to these, it is not known which id, link or secret of the target is whose. */
const telling: ReadonlySet<ObservationName> = new Set([listsSubscriptions, showsDraft, showsSecrets]);

/**
 * The history without the commands whose answers depend on choices that are not known: each performance makes one combination of
 * them.
 */
export function settleHistory(
  history: History,
  performances: readonly ((history: History) => Iterable<TracedStep>)[],
): History {
  for (let settled = history, leftOut = 0; ; leftOut++) {
    const step = firstDifference(performances.map((perform) => perform(settled)));
    if (step === undefined) return settled;
    if (leftOut === mostLeftOut) return { ...settled, commands: settled.commands.slice(0, step) };
    settled = withoutCommand(settled, step);
  }
}

/**
 * The trace without the observations whose answers depend on choices that are not known: each performance of the same history makes
 * one combination of them.
 */
export function withoutOpenQueries(trace: Trace, performances: readonly Iterable<TracedStep>[]): Trace {
  const others = performances.map((performance) => [...performance]);
  const steps = trace.steps.map((step, index): TracedStep => {
    const isAgreed = (asked: TracedQuery, place: number) => {
      const shown = JSON.stringify(asked);
      return others.every((other) => JSON.stringify(other[index]?.queries[place]) === shown);
    };
    return { ...step, queries: step.queries.filter(isAgreed) };
  });
  return { ...trace, steps };
}

/** The answers without which a history cannot go on. */
function decisiveAnswers(step: TracedStep | undefined): string {
  return JSON.stringify([step?.answer, step?.queries.filter(({ query }) => telling.has(query.what))]);
}

/** The first step at which one performance differs from the first. None is performed further than to there. */
function firstDifference(performances: readonly Iterable<TracedStep>[]): number | undefined {
  const [first = [], ...others] = performances;
  const besides = others.map((performance) => performance[Symbol.iterator]());
  let index = 0;
  for (const step of first) {
    const answers = decisiveAnswers(step);
    if (besides.some((other) => decisiveAnswers(other.next().value) !== answers)) return index;
    index += 1;
  }
  return undefined;
}
