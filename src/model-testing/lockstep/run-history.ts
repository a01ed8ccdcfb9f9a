import type { Capabilities } from "../../assertions/claims";
import { findingOf } from "../../assertions/finding-of";
import type { ActAnswer } from "../../port/answers";
import type { Reset } from "../../port/implementation";
import type { Looked, Session } from "../execution/session";
import { AnswerComparison, type Divergence } from "./comparison/compare-answers";
import type { History } from "./history/draw-history";
import { personalPages } from "./history/protocol-names";
import { type Detour, takeDetour } from "./history/take-detour";
import type { Trace, TracedStep } from "./history/trace";

/** The result of one history: the first divergence, the remarks, and the number of compared steps. */
export interface HistoryResult {
  readonly divergence: Divergence | undefined;
  readonly remarks: ReadonlySet<Divergence>;
  readonly steps: number;
}

interface Terms {
  readonly claims: Capabilities;
  readonly isPipelining: boolean;
  readonly signal: Pick<AbortSignal, "aborted">;
}

export interface TracedHistory {
  readonly history: History;
  readonly trace: Trace;
}

interface DetourTerms extends Terms {
  readonly open: (reset: Reset) => Session | Promise<Session>;
  /** Performs another history on the reference. */
  readonly retrace: (history: History) => Trace;
}

/** Performs a history, from a reset each time, until it has no command that the target answers otherwise where the page leaves it open. */
export async function runWithDetours(
  start: TracedHistory,
  terms: DetourTerms,
): Promise<TracedHistory & HistoryResult> {
  const taken = new Set<Detour>();
  for (let { history, trace } = start; ; ) {
    const result = await runHistory(await terms.open(history.reset), trace, terms);
    const { detour, step } = result.divergence ?? { detour: undefined, step: 0 };
    if (detour === undefined) return { history, trace, ...result };
    // Requests that are sent and still not accepted are left out.
    history = takeDetour(taken.has(detour) ? "leave-out" : detour, history, step);
    trace = terms.retrace(history);
    taken.add(detour);
  }
}

/** Performs a traced history on the target and compares every answer with the reference's. Stops at the first divergence. */
export async function runHistory(session: Session, trace: Trace, terms: Terms): Promise<HistoryResult> {
  const comparison = new AnswerComparison(trace, terms.claims);
  let steps = 0;
  const result = (divergence?: Divergence) => ({ divergence, remarks: comparison.remarks, steps });
  try {
    await session.reset();
  } catch (thrown) {
    return result(harnessFailure(0, trace, thrown));
  }
  for (const [index, step] of trace.steps.entries()) {
    if (terms.signal.aborted) break;
    try {
      const found = performStep(session, comparison, index, step, terms);
      const divergence = found instanceof Promise ? await found : found;
      steps++;
      if (divergence !== undefined) return result(divergence);
    } catch (thrown) {
      return result(harnessFailure(index, trace, thrown));
    }
  }
  return result();
}

/** Sends action and observations at once where the target allows it and no id is needed from the answer to the action. */
function performStep(
  session: Session,
  comparison: AnswerComparison,
  index: number,
  step: TracedStep,
  { isPipelining }: Terms,
): Divergence | undefined | Promise<Divergence | undefined> {
  const act = session.act(comparison.actFor(step));
  if (!(act instanceof Promise)) {
    const differs = comparison.compareAct(index, step, act);
    if (differs !== undefined) return differs;
    const answers = session.observeAll(step.queries.map((each) => comparison.queryFor(each)));
    return answers instanceof Promise
      ? answers.then((all) => compareQueries(comparison, index, step, all))
      : compareQueries(comparison, index, step, answers);
  }
  if (isPipelining && !givesIds(step)) {
    const looks = session.observeAll(step.queries.map((each) => comparison.queryFor(each)));
    return Promise.all([act, looks]).then(([answer, answers]) =>
      compareStep(comparison, index, step, answer, answers),
    );
  }
  return act.then(async (answer) => {
    const differs = comparison.compareAct(index, step, answer);
    if (differs !== undefined) return differs;
    const answers = await session.observeAll(step.queries.map((each) => comparison.queryFor(each)));
    return compareQueries(comparison, index, step, answers);
  });
}

function compareStep(
  comparison: AnswerComparison,
  index: number,
  step: TracedStep,
  answer: ActAnswer,
  answers: readonly Looked[],
): Divergence | undefined {
  return comparison.compareAct(index, step, answer) ?? compareQueries(comparison, index, step, answers);
}

function compareQueries(
  comparison: AnswerComparison,
  index: number,
  step: TracedStep,
  answers: readonly Looked[],
): Divergence | undefined {
  const { queries } = step;
  const isEverything = queries.length > 60;
  for (const [place, query] of queries.entries()) {
    const answer = answers[place];
    if (answer === undefined) continue;
    const found = comparison.compareQuery(index, query, answer);
    const divergence = found ?? (isEverything ? comparison.findLeak(index, query, answer) : undefined);
    if (divergence !== undefined)
      return differenceOnOwnPage(comparison, index, step, answers, place + 1) ?? divergence;
  }
  return undefined;
}

/** Returns a later difference on a page of the person who acted: the page shows what the action did, and other differences follow. */
function differenceOnOwnPage(
  comparison: AnswerComparison,
  index: number,
  { act, queries }: TracedStep,
  answers: readonly Looked[],
  from: number,
): Divergence | undefined {
  for (const [place, traced] of queries.entries()) {
    const answer = answers[place];
    const { person, what } = traced.query;
    if (place < from || answer === undefined || person !== act.who || !personalPages.includes(what)) continue;
    const divergence = comparison.compareQuery(index, traced, answer);
    if (divergence !== undefined) return divergence;
  }
  return undefined;
}

function givesIds({ answer }: TracedStep): boolean {
  return answer.outcome === "accepted" && "customer" in answer.result;
}

function harnessFailure(index: number, { steps }: Trace, thrown: unknown): Divergence {
  const asked = steps[index]?.act.action ?? "partnership.request";
  const difference = { field: "answer", expected: null, observed: null, within: {} };
  return { step: index, asked, query: undefined, difference, failure: findingOf(thrown) };
}
