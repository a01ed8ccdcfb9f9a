import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Hello } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import type { Act } from "../bindings/act";
import type { ObservationQuery } from "./observation-query";

/**
 * An implementation while it is explored. Answers come at once where the implementation is in this process, and there a look
 * costs so little that everything is looked at after every step.
 */
export interface Session {
  readonly hello: Hello;
  readonly nearby: boolean;
  /** Everything is as the arrangement says. */
  reset(): Promise<void>;
  act<Name extends ActionName>(act: Act<Name>): ActAnswer<Name> | Promise<ActAnswer<Name>>;
  look<Name extends ObservationName>(
    query: ObservationQuery<Name>,
  ): ObserveAnswer<Name> | Promise<ObserveAnswer<Name>>;
  /** Several looks, one answer for each. */
  lookAll(queries: readonly ObservationQuery[]): readonly ObserveAnswer[] | Promise<readonly ObserveAnswer[]>;
  /** An independent copy of the present state, where the implementation can make one. */
  fork(): Session | undefined;
}
