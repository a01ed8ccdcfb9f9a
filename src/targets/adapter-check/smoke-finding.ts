import { inLanguage, LocalizedError, type LocalizedText } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { type Diagnosis, diagnosisOf } from "../transports/diagnosis";

/** What smoke alone finds out, beside the trouble that carriers name. */
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

/** Warnings are about comfort and reproducibility; the suite's verdicts can be trusted all the same. */
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

/** Thrown by a probe that found something; `detail` says what it saw. */
export class SmokeFinding extends Error {
  override readonly name = "SmokeFinding";
  constructor(
    readonly diagnosis: SmokeDiagnosis,
    readonly detail: LocalizedText,
  ) {
    super(inLanguage(detail, "en"));
  }
}

/** Thrown by a probe whose question cannot be put to this implementation. */
export class NotAsked extends LocalizedError {
  override readonly name = "NotAsked";
}

/** What a thrown thing says about the adapter. Rethrows what is no trouble of an adapter's. */
export function smokeFindingOf(thrown: unknown): SmokeFinding {
  if (thrown instanceof SmokeFinding) return thrown;
  if (thrown instanceof ImplementationCrashed) return new SmokeFinding("crashed", thrown.saying);
  if (thrown instanceof ImplementationHung) return new SmokeFinding("hung", thrown.saying);
  const diagnosis = thrown instanceof AdapterFault ? diagnosisOf(thrown) : undefined;
  if (thrown instanceof AdapterFault && diagnosis !== undefined)
    return new SmokeFinding(diagnosis, thrown.saying);
  throw thrown;
}
