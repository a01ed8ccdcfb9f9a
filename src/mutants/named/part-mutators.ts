import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf } from "../../port/actions";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";
import { refused } from "../../reference/decision";
import type { Event, EventKind } from "../../reference/event";
import type { Deciders, Evolvers, Facts, Observers, Rules, Situation } from "../../reference/parts";
import type { Change } from "./fault";

/** Ways to change one part of the reference. `make` is given the part as it is and returns the one that takes its place. */

export function replacingRule<Name extends keyof Rules>(
  name: Name,
  make: (original: Rules[Name]) => Rules[Name],
): Change {
  return (parts) => ({ ...parts, rules: { ...parts.rules, [name]: make(parts.rules[name]) } });
}

/** The rule no longer refuses: never, or only not where `where` holds. */
export function skippingRule(
  name: keyof Rules,
  where: (situation: Situation) => boolean = () => true,
): Change {
  return (parts) => {
    const original: (situation: Situation, ...rest: never[]) => RefusalReason | undefined = parts.rules[name];
    const skipping = (situation: Situation, ...rest: never[]) =>
      where(situation) ? undefined : original(situation, ...rest);
    return { ...parts, rules: { ...parts.rules, [name]: skipping } };
  };
}

export function replacingFact<Name extends keyof Facts>(
  name: Name,
  make: (original: Facts[Name]) => Facts[Name],
): Change {
  return (parts) => ({ ...parts, facts: { ...parts.facts, [name]: make(parts.facts[name]) } });
}

export function replacingDecider<Name extends ActionName>(
  name: Name,
  make: (original: Deciders[Name]) => Deciders[Name],
): Change {
  return (parts) => ({ ...parts, deciders: { ...parts.deciders, [name]: make(parts.deciders[name]) } });
}

/** Whoever does this is told the same as by the reference, but something else happens. */
export function changingEvents<Name extends ActionName>(
  name: Name,
  change: (events: readonly Event[], situation: Situation, args: ArgsOf<Name>) => readonly Event[],
): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const changing = (situation: Situation, args: ArgsOf<Name>) => {
      const decision = original(situation, args);
      if (decision.outcome === "rejected") return decision;
      return { ...decision, events: change(decision.events, situation, args) };
    };
    return { ...parts, deciders: { ...parts.deciders, [name]: changing } };
  };
}

/** What the reference accepts is refused where `where` holds. */
export function refusing<Name extends ActionName>(
  name: Name,
  reason: RefusalReason,
  where: (situation: Situation, args: ArgsOf<Name>) => boolean = () => true,
): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const refusingOnly = (situation: Situation, args: ArgsOf<Name>) => {
      const decision = original(situation, args);
      return decision.outcome === "accepted" && where(situation, args) ? refused(reason) : decision;
    };
    return { ...parts, deciders: { ...parts.deciders, [name]: refusingOnly } };
  };
}

export function replacingEvolver<Kind extends EventKind>(
  kind: Kind,
  make: (original: Evolvers[Kind]) => Evolvers[Kind],
): Change {
  return (parts) => ({ ...parts, evolvers: { ...parts.evolvers, [kind]: make(parts.evolvers[kind]) } });
}

export function replacingObserver<Name extends ObservationName>(
  name: Name,
  make: (original: Observers[Name]) => Observers[Name],
): Change {
  return (parts) => ({ ...parts, observers: { ...parts.observers, [name]: make(parts.observers[name]) } });
}

/** Whoever may look sees something else. */
export function changingObservation<Name extends ObservationName>(
  name: Name,
  change: (value: ValueOf<Name>, situation: Situation, args: LookOf<Name>) => ValueOf<Name>,
): Change {
  return (parts) => {
    const original = parts.observers[name];
    const changing = (situation: Situation, args: LookOf<Name>) => {
      const sight = original(situation, args);
      if (sight.outcome === "rejected") return sight;
      return { ...sight, value: change(sight.value, situation, args) };
    };
    return { ...parts, observers: { ...parts.observers, [name]: changing } };
  };
}

/** Several changes that are one mistake, from left to right. */
export function together(...changes: readonly Change[]): Change {
  return (parts) => changes.reduce((changed, change) => change(changed), parts);
}
