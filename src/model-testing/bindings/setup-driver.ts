import type { Capabilities } from "../../assertions/claims";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";

/** Preparing hands: whatever they do must be accepted, whatever they look at must be shown; otherwise they throw Unmet. */
export interface SetupDriver {
  /** What the implementation claims: what it does without is prepared in another way. */
  readonly claims: Capabilities;
  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): Promise<ResultOf<Name>>;
  look<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): Promise<ValueOf<Name>>;
}
