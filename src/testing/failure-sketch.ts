import type { CheckRecord } from "../reporting/record/run-record";
import type { Decision, PlannedCheck } from "../verdicts/check";

/** A failed check of a test. The other fields have defaults. */
export interface FailureSketch extends Partial<Omit<Decision, "check" | "exchanges">> {
  readonly id: string;
}

/** Makes the record of a check that expects a refusal and sees none, unless the sketch says otherwise. */
export function failureRecord({ id, ...changes }: FailureSketch): CheckRecord {
  const source = id.startsWith("feature:") ? "feature" : "machine";
  const decision: Decision = {
    check: id,
    outcome: "fail",
    cause: null,
    requirement: "partnership-precedes-work",
    steps: ["When the provider tries to start a new customer for Fabrikam", "Then it is refused"],
    expected: "refused, for there is no partnership",
    observed: "accepted",
    note: null,
    exchanges: [],
    ...changes,
  };
  const check: PlannedCheck = {
    id,
    source,
    title: id,
    requirements: decision.requirement === null ? [] : [decision.requirement],
    readings: [],
    where: "",
  };
  return { check, titles: { en: id, "zh-TW": id }, decision, replay: "" };
}
