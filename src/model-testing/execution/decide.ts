import type { RequirementSlug } from "../../register/requirements";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import { type Evidence, judge } from "../../verdicts/judge";
import type { Report } from "./report";
import type { SupervisedTarget } from "./supervised-target";

/** The decision on a check whose report is this; nobody is blamed for what rests on readings alone. */
export function decide(
  supervised: SupervisedTarget,
  check: PlannedCheck,
  report: Report,
  story: Pick<Evidence, "steps" | "exchanges">,
): Decision {
  const { finding = null, phase, requirement } = report;
  const decision = judge(
    { check, finding, phase, ...story, ...blaming(requirement) },
    { language: supervised.terms.language, reasonsDeclared: supervised.claims("reasons") },
  );
  if (requirement !== undefined || decision.outcome !== "fail") return decision;
  return { ...decision, requirement: null, note: decision.note ?? readingsIn(report) };
}

function blaming(requirement: RequirementSlug | undefined): Pick<Evidence, "blames"> {
  return requirement === undefined ? {} : { blames: requirement };
}

function readingsIn({ readings }: Report): string | null {
  return readings.length === 0 ? null : [...new Set(readings)].join(", ");
}

/** A check that could not come to its question because another one failed. */
export function undecidable(check: PlannedCheck, root: string): Decision {
  return {
    check: check.id,
    outcome: "inconclusive",
    cause: null,
    requirement: null,
    steps: [],
    expected: null,
    observed: null,
    note: root,
    exchanges: [],
  };
}

/** A check whose subject is declared absent. */
export function skipped(check: PlannedCheck, capability: string): Decision {
  return { ...undecidable(check, capability), outcome: "skip" };
}
