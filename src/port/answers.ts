import type { RefusalReason } from "../domain/refusal-reason";
import type { ActionName, ResultOf } from "./actions";
import type { ObservationName, ValueOf } from "./observations";

/** A refusal. `reason` is required only from implementations that declare `reasons`. `message` is for people and is not judged. */
export interface Rejected {
  readonly outcome: "rejected";
  readonly reason?: RefusalReason;
  readonly message?: string;
}

/** The implementation does not have this action or observation. */
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

/** The three answers to `act`. Crashes, hangs and malformed answers are thrown. */
export type ActAnswer<Name extends ActionName = ActionName> =
  | Accepted<ResultOf<Name>>
  | Rejected
  | Unsupported;

/** The three answers to `observe`. */
export type ObserveAnswer<Name extends ObservationName = ObservationName> =
  | Observed<ValueOf<Name>>
  | Rejected
  | Unsupported;
