import type { Choices } from "../../../domain/choices";
import { actions } from "../../../port/actions";
import { observations } from "../../../port/observations";
import type { Session } from "../../execution/session";
import type { SupervisedTarget } from "../../execution/supervised-target";
import type { Divergence } from "../comparison/compare-answers";
import type { CreateReference, History } from "../history/draw-history";
import {
  type NamedQuery,
  stepsOf,
  type Trace,
  type TracedStep,
  type TraceTerms,
  traceOf,
} from "../history/trace";
import { runHistory } from "../run-history";

/** A history whose last command, or the observation after it, shows the divergence. */
export interface Candidate {
  readonly history: History;
  /** The observation that differs; none if the answer to the last command does; undefined to observe as the run did. */
  readonly only: readonly NamedQuery[] | undefined;
}

/** A candidate that shows the divergence, with what target and reference answered. */
export interface Reproduction extends Candidate {
  readonly trace: Trace;
  readonly divergence: Divergence;
}

/** Performs histories again, each from a reset. */
export class Reproducer {
  constructor(
    private readonly target: SupervisedTarget,
    private readonly choices: Choices,
    private readonly createReference: CreateReference,
  ) {}

  /** The divergence of a candidate, on the target or in a given session. Undefined if there is none, or another one. */
  async reproduce(
    candidate: Candidate,
    like: Divergence,
    given?: Session,
  ): Promise<Reproduction | undefined> {
    const trace = this.trace(candidate, this.choices);
    const session = given ?? (await this.target.replaySession(candidate.history.reset));
    const { divergence } = await runHistory(session, trace, { ...this.terms(), isPipelining: false });
    if (divergence === undefined || !isAlike(divergence, like)) return undefined;
    return { ...candidate, trace, divergence };
  }

  /** True if the target's answers are those of a reference that makes these choices. */
  async agrees(candidate: Candidate, choices: Choices): Promise<boolean> {
    const session = await this.target.replaySession(candidate.history.reset);
    const trace = this.trace(candidate, choices);
    const { divergence } = await runHistory(session, trace, { ...this.terms(), isPipelining: false });
    return divergence === undefined;
  }

  trace({ history, only }: Candidate, choices: Choices): Trace {
    const terms = { ...this.traceTerms(choices), ...(only === undefined ? {} : { only }) };
    return traceOf(history, terms, this.createReference);
  }

  /** The steps of a history under these choices, each performed when it is asked for. */
  steps(history: History, choices: Choices): Iterable<TracedStep> {
    return stepsOf(history, this.traceTerms(choices), this.createReference);
  }

  private traceTerms(choices: Choices): TraceTerms {
    const { claims } = this.target;
    return { choices, admits: (what) => claims(observations[what].needs) };
  }

  terms() {
    const { claims, options, replays } = this.target;
    return { claims, signal: options.signal, replays };
  }
}

/** Two divergences are alike if the same field differs in the answers to the same question. */
function isAlike(one: Divergence, other: Divergence): boolean {
  const of = ({ asked, difference, failure }: Divergence) =>
    JSON.stringify([asked, difference.field, failure?.kind, outcomeOf(difference.expected)]);
  return of(one) === of(other);
}

/** Refusals for different reasons are different divergences. */
function outcomeOf(expected: unknown): unknown {
  return typeof expected === "object" && expected !== null && "rejected" in expected ? expected : null;
}

/** True for every action that the target claims. */
export function admitsAction({ claims }: SupervisedTarget): (name: keyof typeof actions) => boolean {
  return (name) => claims(actions[name].needs);
}
