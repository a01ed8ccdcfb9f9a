import type { Finding } from "../../assertions/finding";
import type { ReadingId } from "../../domain/choices";
import type { RequirementSlug } from "../../register/requirements";
import type { ExpectationTerms } from "./view";

/** The result of one step. */
export interface Report {
  /** Undefined if everything is as expected. */
  readonly finding: Finding | undefined;
  /** The requirement to blame. Undefined if the step rests on readings alone, or if no requirement may be blamed. */
  readonly requirement: RequirementSlug | undefined;
  /** The readings that the step rests on, for failures that no requirement explains. */
  readonly readings: readonly ReadingId[];
  /** The subject of the finding: the answer, a field of the result, an observation by its name, or a change. */
  readonly about: string;
  /** `subject` if the step itself failed, `prerequisite` if the setup or the clean-up did. */
  readonly phase: "subject" | "prerequisite";
}

/** A report without a finding. */
export const passed: Report = {
  finding: undefined,
  requirement: undefined,
  readings: [],
  about: "answer",
  phase: "subject",
};

/** A wrong observation in the initial state is a failed prerequisite, unless the observation itself names a requirement. */
export function blamedPhase({ requirement }: Report): Report["phase"] {
  return requirement === undefined ? "prerequisite" : "subject";
}

/** True if the run can go on. Refusals for another reason are remarks unless the implementation claims `reasons`. */
export function canContinue({ finding }: Report, { claims }: ExpectationTerms): boolean {
  return finding === undefined || (finding.kind === "other-reason" && !claims("reasons"));
}

const harnessFailures: ReadonlySet<Finding["kind"]> = new Set(["crash", "hang", "adapter-fault"]);

/** True for a crash, a hang or a breach of the protocol, which say nothing about the behaviour in other steps. */
export function isHarnessFailure({ finding }: Report): boolean {
  return finding !== undefined && harnessFailures.has(finding.kind);
}

/** Distinguishes a harness failure that happens once, for instance because the process was killed, from a repeated one. */
export class TransientFailures {
  private readonly places = new Set<string>();

  /** True for the first harness failure at this place, which may not happen again. */
  isFirst(report: Report, place: string): boolean {
    if (!isHarnessFailure(report) || this.places.has(place)) return false;
    this.places.add(place);
    return true;
  }
}

/** A change after an input that may as well be accepted without effect says that the input was accepted. */
export function asAnswer(report: Report): Report {
  const { finding } = report;
  if (finding?.kind !== "mismatch") return report;
  return { ...report, finding: { ...finding, about: "answer" }, about: "answer" };
}
