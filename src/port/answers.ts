import type { RefusalReason } from "../domain/refusal-reason";
import type { ActionName, ResultOf } from "./actions";
import type { ObservationName, ValueOf } from "./observations";

/** The person was told no. Whoever declares no `reasons` need not say why; `message` is for people and is never judged. */
export interface Rejected {
  readonly outcome: "rejected";
  readonly reason?: RefusalReason;
  readonly message?: string;
}

/** The implementation does not offer this at all. */
export interface Unsupported {
  readonly outcome: "unsupported";
}

export interface Accepted<Result> {
  readonly outcome: "accepted";
  readonly result: Result;
}

export interface Observed<Value> {
  readonly outcome: "observed";
  readonly value: Value;
}

/** What `act` answers: exactly one of the three. A crash, a hang and a malformed answer are none of them. */
export type ActAnswer<Name extends ActionName = ActionName> =
  | Accepted<ResultOf<Name>>
  | Rejected
  | Unsupported;

/** What `observe` answers: exactly one of the three. */
export type ObserveAnswer<Name extends ObservationName = ObservationName> =
  | Observed<ValueOf<Name>>
  | Rejected
  | Unsupported;
