import { capabilitiesOf } from "../../assertions/claims";
import { expectAccepted, expectObserved } from "../../assertions/compare-answers";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";
import type { SetupDriver } from "../bindings/setup-driver";
import type { Session } from "./session";

/** Hands that prepare a world in a session: they throw Unmet for whatever is refused or not offered. */
export function setupDriver(session: Session): SetupDriver {
  const claims = capabilitiesOf(session.hello);
  return {
    claims,
    async act<Name extends ActionName>(
      who: string,
      action: Name,
      args: ArgsOf<Name>,
    ): Promise<ResultOf<Name>> {
      const answer: ActAnswer<Name> = await session.act({ who, action, args });
      return expectAccepted(action, answer, claims);
    },
    async look<Name extends ObservationName>(
      person: string,
      what: Name,
      args: LookOf<Name>,
    ): Promise<ValueOf<Name>> {
      const answer: ObserveAnswer<Name> = await session.look({ person, what, args });
      return expectObserved(what, answer, claims);
    },
  };
}
