import type { Decision, PlannedCheck } from "../../verdicts/check";
import { type Evidence, judge } from "../../verdicts/judge";
import { judgedByOwnChoice } from "../../verdicts/own-choice";
import type { TestSequence } from "../model/test-step";
import type { Report } from "./report";
import type { SupervisedTarget } from "./supervised-target";

/** Decides a check with evidence for a failure: the first of the sequences that fails again explains it best. */
export type Reporter = (
  check: PlannedCheck,
  report: Report,
  sequences: readonly TestSequence[],
) => Promise<Decision>;

/** Decides a check from its report. Failures that rest on readings alone blame no requirement. */
export function decide(
  target: SupervisedTarget,
  check: PlannedCheck,
  report: Report,
  evidence: Pick<Evidence, "steps" | "otherSteps" | "exchanges">,
): Decision {
  const { finding = null, phase, requirement, readings } = report;
  const decision = judge(
    { check, finding, phase, ...evidence, ...(requirement === undefined ? {} : { blames: requirement }) },
    { language: target.options.language, reasonsDeclared: target.claims("reasons") },
  );
  if (decision.outcome !== "fail") return decision;
  const note = readings.length === 0 ? null : [...new Set(readings)].join(", ");
  const byReadings = { ...decision, requirement: null, note: decision.note ?? note };
  const { language, readings: chosen } = target.options;
  const ground = { tags: report.about === "answer" ? readings : [], finding, readings: chosen, language };
  return judgedByOwnChoice(requirement === undefined ? byReadings : decision, ground);
}

/** The decision on a check that was not reached because another one, the root, failed. */
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

/** The decision on a check that needs a capability declared absent. */
export function skipped(check: PlannedCheck, capability: string): Decision {
  return { ...undecidable(check, capability), outcome: "skip" };
}
