import type { RefusalReason } from "../domain/refusal-reason";
import type { ActionName, ResultOf } from "../port/actions";
import type { Rejected } from "../port/answers";
import type { ObservationName, ValueOf } from "../port/observations";
import type { Event } from "./event";

/** Why not, or `undefined` where nothing speaks against it. */
export type Refusal = RefusalReason | undefined;

/** A no that says why. */
export interface Refused extends Rejected {
  readonly reason: RefusalReason;
}

/** What a person's wish comes to: a refusal, or what the person is handed and what happened. */
export type ActionDecision<Name extends ActionName> =
  | Refused
  | { readonly outcome: "accepted"; readonly result: ResultOf<Name>; readonly events: readonly Event[] };

/** What a person's look comes to. */
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
