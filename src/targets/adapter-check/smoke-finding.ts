import { inLanguage, LocalizedError, type LocalizedText } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { type Diagnosis, diagnosisOf } from "../transports/diagnosis";

/** Diagnoses that only `twotier smoke` makes, in addition to those of the transports. */
export const smokeDiagnoses = [
  "crashed",
  "hung",
  "slow-start",
  "unserved",
  "hidden",
  "unknown-word",
  "looking-changes",
  "random",
  "text-changed",
  "long-line",
  "noisy",
  "slow",
  "shared-state",
  "ignores-end",
] as const;

export type SmokeDiagnosis = Diagnosis | (typeof smokeDiagnoses)[number];

/** Warnings concern speed and reproducibility. They do not affect the verdicts of the suite. */
const warnings: ReadonlySet<SmokeDiagnosis> = new Set([
  "slow-start",
  "hidden",
  "random",
  "noisy",
  "slow",
  "shared-state",
  "ignores-end",
]);

export function isWarning(diagnosis: SmokeDiagnosis): boolean {
  return warnings.has(diagnosis);
}

/** Thrown by a probe that found a problem. `detail` describes it. */
export class SmokeFinding extends Error {
  override readonly name = "SmokeFinding";
  constructor(
    readonly diagnosis: SmokeDiagnosis,
    readonly detail: LocalizedText,
  ) {
    super(inLanguage(detail, "en"));
  }
}

/** Thrown by a probe that does not apply to this implementation. */
export class NotAsked extends LocalizedError {
  override readonly name = "NotAsked";
}

/** Converts an error into a finding about the adapter. Rethrows errors that have another cause. */
export function smokeFindingOf(thrown: unknown): SmokeFinding {
  if (thrown instanceof SmokeFinding) return thrown;
  if (thrown instanceof ImplementationCrashed) return new SmokeFinding("crashed", thrown.saying);
  if (thrown instanceof ImplementationHung) return new SmokeFinding("hung", thrown.saying);
  const diagnosis = thrown instanceof AdapterFault ? diagnosisOf(thrown) : undefined;
  if (thrown instanceof AdapterFault && diagnosis !== undefined)
    return new SmokeFinding(diagnosis, thrown.saying);
  throw thrown;
}
