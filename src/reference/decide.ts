import type { ActionName, ArgsOf } from "../port/actions";
import type { LookOf, ObservationName } from "../port/observations";
import type { ActionDecision, ObservationResult } from "./decision";
import type { Parts, Situation } from "./parts";
import { companyOf, unknownPerson } from "./person";
import type { State } from "./state";

/** Decides a request in a given state. Changes nothing: an accepted decision carries its events. */
export function decide<Name extends ActionName>(
  parts: Parts,
  state: State,
  who: string,
  action: Name,
  args: ArgsOf<Name>,
): ActionDecision<Name> {
  return parts.deciders[action](situationOf(parts, state, who, action), args);
}

/** Returns what a person sees in a given state. */
export function observe<Name extends ObservationName>(
  parts: Parts,
  state: State,
  who: string,
  what: Name,
  args: LookOf<Name>,
): ObservationResult<Name> {
  return parts.observers[what](situationOf(parts, state, who, what), args);
}

function situationOf(
  parts: Parts,
  state: State,
  who: string,
  asked: ActionName | ObservationName,
): Situation {
  const person = state.directory.people.get(who);
  const company = companyOf(state.directory, person);
  const owner = parts.follows("reading-033") ? who : company.id;
  return { parts, state, asked, person: person ?? unknownPerson, company, owner };
}
