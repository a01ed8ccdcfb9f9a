import { capabilitiesOf } from "../../assertions/claims";
import { expectAccepted, expectObserved } from "../../assertions/compare-answers";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Hello } from "../../port/implementation";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";
import type { Assumptions } from "../bindings/assumptions";
import type { Act, SetupDriver } from "../bindings/binding";

/** One observation by one person, as the port takes it. */
export interface ObservationQuery<Name extends ObservationName = ObservationName> {
  readonly person: string;
  readonly what: Name;
  readonly args: LookOf<Name>;
  /** The company of the customer in `args`, for messages. */
  readonly of?: string;
}

/** The answer to an observation; undefined if the server cannot show it. */
export type Looked = ObserveAnswer | undefined;

/** An implementation under test. If it runs in this process, it answers synchronously. */
export interface Session {
  readonly hello: Hello;
  /** True if everything is observed before and after each refusal: always in process, where an observation costs little. */
  readonly observesEverything: boolean;
  /** Restores the arrangement. */
  reset(): Promise<void>;
  act<Name extends ActionName>(act: Act<Name>): ActAnswer<Name> | Promise<ActAnswer<Name>>;
  observe<Name extends ObservationName>(
    query: ObservationQuery<Name>,
  ): ObserveAnswer<Name> | Promise<ObserveAnswer<Name>>;
  /**
   * Returns one answer per query, undefined for what the server cannot show. Throws `MissingFixture` if it can show nothing of it.
   */
  observeAll(queries: readonly ObservationQuery[]): readonly Looked[] | Promise<readonly Looked[]>;
  /** An independent copy in the present state, or undefined if the implementation cannot be copied. */
  fork(): Session | undefined;
}

/** A driver that performs setup steps in a session. */
export function setupDriver(session: Session, assumptions: Assumptions): SetupDriver {
  const claims = capabilitiesOf(session.hello);
  return {
    claims,
    assumptions,
    async act<Name extends ActionName>(
      who: string,
      action: Name,
      args: ArgsOf<Name>,
    ): Promise<ResultOf<Name>> {
      const answer: ActAnswer<Name> = await session.act({ who, action, args });
      return expectAccepted(action, answer, claims);
    },
    async observe<Name extends ObservationName>(
      person: string,
      what: Name,
      args: LookOf<Name>,
    ): Promise<ValueOf<Name>> {
      const answer: ObserveAnswer<Name> = await session.observe({ person, what, args });
      return expectObserved(what, answer, claims);
    },
  };
}
