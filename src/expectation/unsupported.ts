import type { ActionName } from "../port/actions";
import { actions } from "../port/actions";
import type { ObservationName } from "../port/observations";
import { observations } from "../port/observations";
import type { Claims } from "./claims";
import { Unmet } from "./finding";

/** What an answer of `unsupported` to an action means: absent as declared, or claimed and not served. */
export function unsupportedAction(asked: ActionName, claims: Claims): Unmet {
  const capability = actions[asked].needs;
  return new Unmet(
    claims(capability) ? { kind: "unserved", capability, asked } : { kind: "absent", capability },
  );
}

/** The same for an observation. */
export function unsupportedObservation(asked: ObservationName, claims: Claims): Unmet {
  const capability = observations[asked].needs;
  return new Unmet(
    claims(capability) ? { kind: "unserved", capability, asked } : { kind: "absent", capability },
  );
}
