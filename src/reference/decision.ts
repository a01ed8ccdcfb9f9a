import type { RefusalReason } from "../domain/refusal-reason";
import type { ActionName, ResultOf } from "../port/actions";
import type { Rejected } from "../port/answers";
import type { ObservationName, ValueOf } from "../port/observations";
import type { Event } from "./event";

/** The reason of a refusal, or `undefined` if no rule refuses. */
export type Refusal = RefusalReason | undefined;

/** A no that says why. */
export interface Refused extends Rejected {
  readonly reason: RefusalReason;
}

/** The outcome of an action: a refusal, or a result with its events. */
export type ActionDecision<Name extends ActionName> =
  | Refused
  | { readonly outcome: "accepted"; readonly result: ResultOf<Name>; readonly events: readonly Event[] };

/** The outcome of an observation: a refusal or a value. */
export type ObservationResult<Name extends ObservationName> =
  | Refused
  | { readonly outcome: "observed"; readonly value: ValueOf<Name> };

export function refused(reason: RefusalReason): Refused {
  return { outcome: "rejected", reason };
}

export function accepted<Result>(
  result: Result,
  ...events: readonly Event[]
): { readonly outcome: "accepted"; readonly result: Result; readonly events: readonly Event[] } {
  return { outcome: "accepted", result, events };
}

export function observed<Value>(value: Value): { readonly outcome: "observed"; readonly value: Value } {
  return { outcome: "observed", value };
}
