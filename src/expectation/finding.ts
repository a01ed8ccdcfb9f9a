import { type Saying, sayIn } from "../domain/saying";
import type { ActionName } from "../port/actions";
import type { Capability } from "../port/capabilities";
import type { ObservationName } from "../port/observations";

/** Why a step or a walk stopped, as data that survives a message stream. */
export type Finding =
  | { readonly kind: "mismatch"; readonly expected: Saying; readonly observed: Saying }
  /** Refused as expected, but with another reason: a note unless the implementation declares `reasons`. */
  | { readonly kind: "other-reason"; readonly expected: Saying; readonly observed: Saying }
  | {
      readonly kind: "unserved";
      readonly capability: Capability;
      readonly asked: ActionName | ObservationName;
    }
  | { readonly kind: "absent"; readonly capability: Capability }
  | { readonly kind: "crash" | "hang"; readonly verb: string; readonly detail: Saying }
  | { readonly kind: "adapter-fault"; readonly diagnosis: string; readonly detail: Saying }
  | { readonly kind: "suite-fault"; readonly detail: string };

/** The one exception that expectations throw. Its message is the finding in at most two lines. */
export class Unmet extends Error {
  override readonly name = "Unmet";
  constructor(readonly finding: Finding) {
    super(describeFinding(finding));
  }
}

function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case "mismatch":
    case "other-reason":
      return `expected  ${sayIn(finding.expected, "en")}\nobserved  ${sayIn(finding.observed, "en")}`;
    case "unserved":
      return `"${finding.asked}" was answered with unsupported although the capability "${finding.capability}" is claimed.`;
    case "absent":
      return `The capability "${finding.capability}" is declared absent.`;
    case "crash":
    case "hang":
    case "adapter-fault":
      return sayIn(finding.detail, "en");
    case "suite-fault":
      return finding.detail;
  }
}
