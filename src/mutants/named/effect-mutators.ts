import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";
import { accepted, refused } from "../../reference/decision";
import type { DataOf, Event, EventKind } from "../../reference/event";
import type { Situation } from "../../reference/parts";
import type { State } from "../../reference/state";
import type { Change } from "./fault";
import { replacingDecider, replacingEvolver, replacingObserver } from "./part-mutators";

/** Changes of the effects and results of actions and observations. */

/** Changes the events of the accepted action. */
export function changingEvents<Name extends ActionName>(
  name: Name,
  change: (events: readonly Event[], situation: Situation, args: ArgsOf<Name>) => readonly Event[],
): Change {
  return replacingDecider(name, (original) => (situation, args) => {
    const decision = original(situation, args);
    if (decision.outcome === "rejected") return decision;
    return { ...decision, events: change(decision.events, situation, args) };
  });
}

/** The action is accepted without events of these kinds, or without any event if no kind is given. */
export function losing(name: ActionName, ...kinds: readonly EventKind[]): Change {
  return changingEvents(name, (events) =>
    kinds.length === 0 ? [] : events.filter(({ kind }) => !kinds.includes(kind)),
  );
}

/** Adds events to the accepted action. */
export function alsoHappening<Name extends ActionName>(
  name: Name,
  more: (situation: Situation, args: ArgsOf<Name>) => readonly Event[],
): Change {
  return changingEvents(name, (events, situation, args) => [...events, ...more(situation, args)]);
}

/** Changes the result of the accepted action. */
export function changingResult<Name extends ActionName>(
  name: Name,
  change: (result: ResultOf<Name>, situation: Situation, args: ArgsOf<Name>) => ResultOf<Name>,
): Change {
  return replacingDecider(name, (original) => (situation, args) => {
    const decision = original(situation, args);
    if (decision.outcome === "rejected") return decision;
    return { ...decision, result: change(decision.result, situation, args) };
  });
}

/** Executes the action with other arguments. */
export function changingArgs<Name extends ActionName>(
  name: Name,
  change: (args: ArgsOf<Name>, situation: Situation) => ArgsOf<Name>,
): Change {
  return replacingDecider(
    name,
    (original) => (situation, args) => original(situation, change(args, situation)),
  );
}

/** Refuses the action that the reference accepts if the condition holds. */
export function refusing<Name extends ActionName>(
  name: Name,
  reason: RefusalReason,
  condition: (situation: Situation, args: ArgsOf<Name>) => boolean = () => true,
): Change {
  return replacingDecider(name, (original) => (situation, args) => {
    const decision = original(situation, args);
    return decision.outcome === "accepted" && condition(situation, args) ? refused(reason) : decision;
  });
}

/** Accepts the action that the reference refuses for this reason, with these events. */
export function acceptingInstead<Name extends ActionName>(
  name: Name,
  reason: RefusalReason,
  result: ResultOf<Name>,
  events: (situation: Situation, args: ArgsOf<Name>) => readonly Event[] = () => [],
): Change {
  return replacingDecider(name, (original) => (situation, args) => {
    const decision = original(situation, args);
    if (decision.outcome === "accepted" || decision.reason !== reason) return decision;
    return accepted(result, ...events(situation, args));
  });
}

/** Changes the data of the event before they are recorded. */
export function changingData<Kind extends EventKind>(
  kind: Kind,
  change: (data: DataOf<Kind>, state: State) => DataOf<Kind>,
): Change {
  return replacingEvolver(kind, (original) => (state, data) => original(state, change(data, state)));
}

/** Changes the state after the event is recorded. */
export function thenChanging<Kind extends EventKind>(
  kind: Kind,
  change: (after: State, data: DataOf<Kind>, before: State) => State,
): Change {
  return replacingEvolver(kind, (original) => (state, data) => change(original(state, data), data, state));
}

/** Observes with other arguments. */
export function changingView<Name extends ObservationName>(
  name: Name,
  change: (args: LookOf<Name>, situation: Situation) => LookOf<Name>,
): Change {
  return replacingObserver(
    name,
    (original) => (situation, args) => original(situation, change(args, situation)),
  );
}

/** Changes the observed value. */
export function changingObservation<Name extends ObservationName>(
  name: Name,
  change: (value: ValueOf<Name>, situation: Situation, args: LookOf<Name>) => ValueOf<Name>,
): Change {
  return replacingObserver(name, (original) => (situation, args) => {
    const observation = original(situation, args);
    if (observation.outcome === "rejected") return observation;
    return { ...observation, value: change(observation.value, situation, args) };
  });
}

/** Refuses the observation that the reference shows if the condition holds. */
export function refusingObservation<Name extends ObservationName>(
  name: Name,
  reason: RefusalReason,
  condition: (situation: Situation, args: LookOf<Name>) => boolean = () => true,
): Change {
  return replacingObserver(name, (original) => (situation, args) => {
    const observation = original(situation, args);
    return observation.outcome === "observed" && condition(situation, args) ? refused(reason) : observation;
  });
}
