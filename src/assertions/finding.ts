import type { RefusalReason } from "../domain/refusal-reason";
import { inLanguage, type LocalizedText } from "../domain/text";
import type { ActionName } from "../port/actions";
import type { Capability } from "../port/capabilities";
import type { ObservationName } from "../port/observations";

/**
 * The things that a step takes for granted: that an action is accepted, or that a person sees a row or field as earlier actions made
 * it. If one does not hold, the requirement behind it is broken, and not the one that the scenario is about.
 */
export type Basis =
  | {
      readonly action: ActionName;
      /** The reason for which it was refused. */
      readonly reason?: RefusalReason | undefined;
    }
  | {
      readonly what: ObservationName;
      /** A field; `row` and `extra row` for a missing row and one too many, `shown` if the observation was refused. */
      readonly field: string;
      /** True if a step needed it to find what the step is about. */
      readonly isSought?: boolean | undefined;
      /** The actions so far, the latest one first. */
      readonly after: readonly ActionName[];
      readonly reason?: RefusalReason | undefined;
    };

interface Comparison {
  readonly expected: LocalizedText;
  readonly observed: LocalizedText;
  /** `answer` if an action or a look was accepted instead of refused, refused instead of accepted, or refused for another reason. */
  readonly about?: "answer" | undefined;
  /** Given if the mismatch is in what the step takes for granted. */
  readonly basis?: Basis | undefined;
}

/** The reason for which a step or a test case stopped, as data that can be serialised. */
export type Finding =
  | (Comparison & { readonly kind: "mismatch" })
  /** Refused as expected, but for another reason: a remark unless the implementation declares `reasons`. */
  | (Comparison & { readonly kind: "other-reason" })
  | {
      readonly kind: "unserved";
      readonly capability: Capability;
      readonly asked: ActionName | ObservationName;
    }
  | { readonly kind: "absent"; readonly capability: Capability }
  | { readonly kind: "crash" | "hang"; readonly verb: string; readonly detail: LocalizedText }
  | { readonly kind: "adapter-fault"; readonly diagnosis: string; readonly detail: LocalizedText }
  /** Something that the check needs and that cannot be arranged. */
  | { readonly kind: "missing-fixture"; readonly fixture: string }
  | { readonly kind: "suite-fault"; readonly detail: string };

/** The only exception that expectations throw. Its message is the finding in at most two lines. */
export class ExpectationFailed extends Error {
  override readonly name = "Unmet";
  constructor(readonly finding: Finding) {
    super(describeFinding(finding));
  }
}

/** Returns a mismatch as one in what the step takes for granted. Returns any other exception unchanged. */
export function restingOn(thrown: unknown, basis: Basis): unknown {
  const isOpen =
    thrown instanceof ExpectationFailed && thrown.finding.kind === "mismatch" && !thrown.finding.basis;
  return isOpen ? new ExpectationFailed({ ...thrown.finding, basis } as Finding) : thrown;
}

/** Throws a finding if there is one: the step that `expectX` functions add to `compareX` functions. */
export function throwFinding(finding: Finding | undefined): void {
  if (finding !== undefined) throw new ExpectationFailed(finding);
}

function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case "mismatch":
    case "other-reason":
      return `expected  ${inLanguage(finding.expected, "en")}\nobserved  ${inLanguage(finding.observed, "en")}`;
    case "unserved":
      return `"${finding.asked}" was answered with unsupported although the capability "${finding.capability}" is claimed.`;
    case "absent":
      return `The capability "${finding.capability}" is declared absent.`;
    case "crash":
    case "hang":
    case "adapter-fault":
      return inLanguage(finding.detail, "en");
    case "missing-fixture":
      return `The server does not have what the check needs: ${finding.fixture}.`;
    case "suite-fault":
      return finding.detail;
  }
}
