import { thrownText } from "../domain/foreign-text";
import { AdapterFault, ImplementationCrashed, ImplementationHung, MissingFixture } from "../port/faults";
import type { Finding } from "./finding";
import { ExpectationFailed } from "./finding";

/** Converts an exception to a finding; an unexpected exception is a fault of the suite. */
export function findingOf(thrown: unknown): Finding {
  if (thrown instanceof ExpectationFailed) return thrown.finding;
  if (thrown instanceof ImplementationCrashed)
    return { kind: "crash", verb: thrown.verb, detail: thrown.saying };
  if (thrown instanceof ImplementationHung) return { kind: "hang", verb: thrown.verb, detail: thrown.saying };
  if (thrown instanceof AdapterFault)
    return { kind: "adapter-fault", diagnosis: thrown.diagnosis, detail: thrown.saying };
  if (thrown instanceof MissingFixture) return { kind: "missing-fixture", fixture: thrown.fixture };
  return { kind: "suite-fault", detail: thrownText(thrown) };
}
