import type { ActionName } from "../port/actions";
import { actions } from "../port/actions";
import type { ObservationName } from "../port/observations";
import { observations } from "../port/observations";
import type { Capabilities } from "./claims";
import { ExpectationFailed } from "./finding";

/** What an answer of `unsupported` to an action means: absent as declared, or claimed and not served. */
export function unsupportedAction(asked: ActionName, claims: Capabilities): ExpectationFailed {
  const capability = actions[asked].needs;
  return new ExpectationFailed(
    claims(capability) ? { kind: "unserved", capability, asked } : { kind: "absent", capability },
  );
}

/** The same for an observation. */
export function unsupportedObservation(asked: ObservationName, claims: Capabilities): ExpectationFailed {
  const capability = observations[asked].needs;
  return new ExpectationFailed(
    claims(capability) ? { kind: "unserved", capability, asked } : { kind: "absent", capability },
  );
}
