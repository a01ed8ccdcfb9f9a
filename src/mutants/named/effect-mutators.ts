import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { LookOf, ObservationName } from "../../port/observations";
import { accepted, refused } from "../../reference/decision";
import type { DataOf, Event, EventKind } from "../../reference/event";
import type { Situation } from "../../reference/parts";
import type { State } from "../../reference/state";
import type { Change } from "./fault";
import { changingEvents } from "./part-mutators";

/** Ways to change what comes of an action, for faults about what happens and not about who may do it. */

/** It is accepted, and part of it or all of it does not happen. */
export function losing(name: ActionName, ...kinds: readonly EventKind[]): Change {
  return changingEvents(name, (events) =>
    kinds.length === 0 ? [] : events.filter(({ kind }) => !kinds.includes(kind)),
  );
}

/** Something else happens after it. */
export function alsoHappening<Name extends ActionName>(
  name: Name,
  more: (situation: Situation, args: ArgsOf<Name>) => readonly Event[],
): Change {
  return changingEvents(name, (events, situation, args) => [...events, ...more(situation, args)]);
}

/** Another thing is recorded than what happened. */
export function changingData<Kind extends EventKind>(
  kind: Kind,
  change: (data: DataOf<Kind>, state: State) => DataOf<Kind>,
): Change {
  return (parts) => {
    const original: (state: State, data: DataOf<Kind>) => State = parts.evolvers[kind];
    const changing = (state: State, data: DataOf<Kind>) => original(state, change(data, state));
    return { ...parts, evolvers: { ...parts.evolvers, [kind]: changing } };
  };
}

/** What happened is recorded, and then the state is touched once more. */
export function thenChanging<Kind extends EventKind>(
  kind: Kind,
  change: (after: State, data: DataOf<Kind>, before: State) => State,
): Change {
  return (parts) => {
    const original: (state: State, data: DataOf<Kind>) => State = parts.evolvers[kind];
    const changing = (state: State, data: DataOf<Kind>) => change(original(state, data), data, state);
    return { ...parts, evolvers: { ...parts.evolvers, [kind]: changing } };
  };
}

/** The person is handed something else than the reference hands out. */
export function changingResult<Name extends ActionName>(
  name: Name,
  change: (result: ResultOf<Name>, situation: Situation, args: ArgsOf<Name>) => ResultOf<Name>,
): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const changing = (situation: Situation, args: ArgsOf<Name>) => {
      const decision = original(situation, args);
      if (decision.outcome === "rejected") return decision;
      return { ...decision, result: change(decision.result, situation, args) };
    };
    return { ...parts, deciders: { ...parts.deciders, [name]: changing } };
  };
}

/** The action is done as if something else had been asked for. */
export function changingArgs<Name extends ActionName>(
  name: Name,
  change: (args: ArgsOf<Name>, situation: Situation) => ArgsOf<Name>,
): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const changing = (situation: Situation, args: ArgsOf<Name>) =>
      original(situation, change(args, situation));
    return { ...parts, deciders: { ...parts.deciders, [name]: changing } };
  };
}

/** People look at something else than they asked for. */
export function changingView<Name extends ObservationName>(
  name: Name,
  change: (args: LookOf<Name>, situation: Situation) => LookOf<Name>,
): Change {
  return (parts) => {
    const original = parts.observers[name];
    const changing = (situation: Situation, args: LookOf<Name>) =>
      original(situation, change(args, situation));
    return { ...parts, observers: { ...parts.observers, [name]: changing } };
  };
}

/** What the reference shows is not shown where `where` holds. */
export function refusingObservation<Name extends ObservationName>(
  name: Name,
  reason: RefusalReason,
  where: (situation: Situation, args: LookOf<Name>) => boolean = () => true,
): Change {
  return (parts) => {
    const original = parts.observers[name];
    const refusingOnly = (situation: Situation, args: LookOf<Name>) => {
      const sight = original(situation, args);
      return sight.outcome === "observed" && where(situation, args) ? refused(reason) : sight;
    };
    return { ...parts, observers: { ...parts.observers, [name]: refusingOnly } };
  };
}

/** The reference's refusals for this reason are answered with yes, and these things happen. */
export function acceptingInstead<Name extends ActionName>(
  name: Name,
  reason: RefusalReason,
  result: ResultOf<Name>,
  events: (situation: Situation, args: ArgsOf<Name>) => readonly Event[] = () => [],
): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const accepting = (situation: Situation, args: ArgsOf<Name>) => {
      const decision = original(situation, args);
      if (decision.outcome === "accepted" || decision.reason !== reason) return decision;
      return accepted(result, ...events(situation, args));
    };
    return { ...parts, deciders: { ...parts.deciders, [name]: accepting } };
  };
}
