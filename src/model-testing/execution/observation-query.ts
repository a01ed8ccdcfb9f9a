import type { LookOf, ObservationName } from "../../port/observations";

/** One look of one person, ready for the port. */
export interface ObservationQuery<Name extends ObservationName = ObservationName> {
  readonly person: string;
  readonly what: Name;
  readonly args: LookOf<Name>;
  /** The customer at which it looks, for messages. */
  readonly of?: string;
}
