import type { Choices, ReadingId } from "../../../domain/choices";
import type { ActAnswer, ObserveAnswer } from "../../../port/answers";
import type { InProcessImplementation, Reset } from "../../../port/implementation";
import { type ObservationName, observations } from "../../../port/observations";
import type { Act } from "../../bindings/binding";
import type { ObservationQuery } from "../../execution/session";
import { Draw } from "../world/draw";
import { type Arguments, actOf, type Command } from "./command";
import type { CreateReference, History } from "./draw-history";
import { KnownThings } from "./known-things";
import { QueryChooser } from "./query-chooser";

/** An observation and what the reference answers. */
export interface TracedQuery {
  readonly query: ObservationQuery;
  readonly answer: ObserveAnswer;
}

/** A command with the reference's answer, and the observations after it. All ids are those of the reference. */
export interface TracedStep {
  readonly command: Command;
  readonly act: Act;
  readonly answer: ActAnswer;
  readonly queries: readonly TracedQuery[];
}

/** A history as the reference performs it. */
export interface Trace {
  readonly reset: Reset;
  readonly choices: Choices;
  /** The readings of which the target makes none of the choices, so that what they decide is open. */
  readonly unclear?: readonly ReadingId[];
  readonly steps: readonly TracedStep[];
  readonly known: KnownThings;
}

/** An observation in which things have names instead of ids. */
export interface NamedQuery extends Omit<ObservationQuery, "args"> {
  readonly args: Arguments;
}

/** The observation with names instead of ids, so that it keeps its meaning in a shorter history. */
export function namedQuery({ person, what, args }: ObservationQuery, known: KnownThings): NamedQuery {
  const named = Object.entries(args).map(([field, id]) => [field, known.nameOf(String(id)) ?? id]);
  return { person, what, args: Object.fromEntries(named) };
}

function queryOf({ person, what, args }: NamedQuery, known: KnownThings): ObservationQuery {
  const ids = Object.entries(args).map(([field, name]) => [field, known.idOf(String(name))]);
  return { person, what, args: observations[what].args.parse(Object.fromEntries(ids)) };
}

export interface TraceTerms {
  readonly choices: Choices;
  readonly admits: (what: ObservationName) => boolean;
  /** The observations after the last command; those after the others are left out. Undefined for the usual ones. */
  readonly only?: readonly NamedQuery[];
}

/** Performs a history on the reference and chooses what is observed after each command. */
export function traceOf(history: History, terms: TraceTerms, createReference: CreateReference): Trace {
  const known = new KnownThings(history.reset.arrangement);
  const steps = [...stepsOf(history, terms, createReference, known)];
  return { reset: history.reset, choices: terms.choices, steps, known };
}

/** The steps of a trace, each performed when it is asked for. */
export function* stepsOf(
  { reset, commands }: History,
  terms: TraceTerms,
  createReference: CreateReference,
  known = new KnownThings(reset.arrangement),
): Generator<TracedStep, void> {
  const reference = createReference(terms.choices);
  reference.reset(reset);
  const chooser = new QueryChooser(reset.arrangement, known, new Draw(reset.seed), terms.admits);
  for (const [index, command] of commands.entries()) {
    const act = actOf(command, (name) => known.idOf(name));
    const answer = reference.act(act.who, act.action, act.args);
    const customer = known.take(command, act, answer, reference);
    const isLast = index === commands.length - 1;
    const usual = () => chooser.after(act, answer, customer, isLast || (index + 1) % 40 === 0);
    const last = isLast ? (terms.only ?? []).map((each) => queryOf(each, known)) : [];
    const chosen = terms.only === undefined ? usual() : [...chooser.binding(act, answer, customer), ...last];
    yield { command, act, answer, queries: chosen.map((query) => traced(reference, query)) };
  }
}

function traced(reference: InProcessImplementation, query: ObservationQuery): TracedQuery {
  return { query, answer: reference.observe(query.person, query.what, query.args) };
}
