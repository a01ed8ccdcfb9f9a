import type { Finding } from "../../assertions/finding";
import type { ReadingId } from "../../register/readings";
import type { RequirementSlug } from "../../register/requirements";
import type { ExpectationTerms } from "./view";

/** What became of one move. */
export interface Report {
  /** Undefined where everything was as expected. */
  readonly finding: Finding | undefined;
  /** Who is to blame; undefined where the move rests on readings alone, or where nobody may be blamed. */
  readonly requirement: RequirementSlug | undefined;
  /** The readings on which the move rests, for failures that no requirement explains. */
  readonly readings: readonly ReadingId[];
  /** What the finding is about: the answer, what was handed over, a sight by its name, or a change. */
  readonly about: string;
  /** Whether the move itself is what went wrong, or only what had to be put away after it. */
  readonly phase: "subject" | "prerequisite";
}

/** Everything as expected. */
export const passed: Report = {
  finding: undefined,
  requirement: undefined,
  readings: [],
  about: "answer",
  phase: "subject",
};

/** What is wrong at the very beginning is nobody's fault, unless a sight speaks for itself. */
export function blamedPhase({ requirement }: Report): Report["phase"] {
  return requirement === undefined ? "prerequisite" : "subject";
}

/** Whether a run can go on after this: refusals for another reason are remarks where no reasons are promised. */
export function isSound({ finding }: Report, { claims }: ExpectationTerms): boolean {
  return finding === undefined || (finding.kind === "other-reason" && !claims("reasons"));
}
