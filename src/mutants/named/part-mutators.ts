import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf } from "../../port/actions";
import type { LookOf, ObservationName } from "../../port/observations";
import type { ActionDecision, ObservationResult } from "../../reference/decision";
import type { DataOf, EventKind } from "../../reference/event";
import type { Facts, Rules, Situation } from "../../reference/parts";
import type { State } from "../../reference/state";
import type { Change } from "./fault";

/** Changes of one part of the reference. `make` receives the original part and returns its replacement. */

export function replacingRule<Name extends keyof Rules>(
  name: Name,
  make: (original: Rules[Name]) => Rules[Name],
): Change {
  return (parts) => ({ ...parts, rules: { ...parts.rules, [name]: make(parts.rules[name]) } });
}

/** The rule does not refuse if the condition holds. */
export function skippingRule(
  name: keyof Rules,
  condition: (situation: Situation) => boolean = () => true,
): Change {
  return (parts) => {
    const original: (situation: Situation, ...rest: never[]) => RefusalReason | undefined = parts.rules[name];
    const skipping = (situation: Situation, ...rest: never[]) =>
      condition(situation) ? undefined : original(situation, ...rest);
    return { ...parts, rules: { ...parts.rules, [name]: skipping } };
  };
}

export function replacingFact<Name extends keyof Facts>(
  name: Name,
  make: (original: Facts[Name]) => Facts[Name],
): Change {
  return (parts) => ({ ...parts, facts: { ...parts.facts, [name]: make(parts.facts[name]) } });
}

type Decider<Name extends ActionName> = (situation: Situation, args: ArgsOf<Name>) => ActionDecision<Name>;

export function replacingDecider<Name extends ActionName>(
  name: Name,
  make: (original: Decider<Name>) => Decider<Name>,
): Change {
  return (parts) => ({ ...parts, deciders: { ...parts.deciders, [name]: make(parts.deciders[name]) } });
}

type Evolver<Kind extends EventKind> = (state: State, data: DataOf<Kind>) => State;

export function replacingEvolver<Kind extends EventKind>(
  kind: Kind,
  make: (original: Evolver<Kind>) => Evolver<Kind>,
): Change {
  return (parts) => ({ ...parts, evolvers: { ...parts.evolvers, [kind]: make(parts.evolvers[kind]) } });
}

type Observer<Name extends ObservationName> = (
  situation: Situation,
  args: LookOf<Name>,
) => ObservationResult<Name>;

export function replacingObserver<Name extends ObservationName>(
  name: Name,
  make: (original: Observer<Name>) => Observer<Name>,
): Change {
  return (parts) => ({ ...parts, observers: { ...parts.observers, [name]: make(parts.observers[name]) } });
}

/** Applies several changes from left to right. */
export function together(...changes: readonly Change[]): Change {
  return (parts) => changes.reduce((changed, change) => change(changed), parts);
}
