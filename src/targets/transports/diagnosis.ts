import type { LocalizedText } from "../../domain/text";
import { AdapterFault } from "../../port/faults";

/** The names of problems between the suite and an implementation. None of them blames a requirement. */
export const diagnoses = [
  "cannot-start",
  "exited-at-start",
  "wrong-protocol",
  "hello-changed",
  "not-json",
  "half-a-line",
  "oversized-line",
  "invalid-utf-8",
  "flood",
  "no-id",
  "wrong-id",
  "answered-twice",
  "out-of-turn",
  "malformed-answer",
  "reported-error",
  "crashed-in-hello",
  "crashed-in-reset",
  "crashed-in-advance",
  "crashed-in-bye",
  "hung-in-hello",
  "hung-in-reset",
  "hung-in-advance",
  "hung-in-bye",
  "exit-status",
  "lingers-after-bye",
  "state-survives-reset",
  "unstable",
  "http-status",
  "module-shape",
] as const;

export type Diagnosis = (typeof diagnoses)[number];

/** An adapter fault with a known name. `detail` consists of full sentences. */
export function adapterFault(
  diagnosis: Diagnosis,
  detail: LocalizedText,
  options?: ErrorOptions,
): AdapterFault {
  return new AdapterFault(diagnosis, detail, options);
}

/** The name of the fault, or `undefined` if another part of the suite has named it. */
export function diagnosisOf(fault: AdapterFault): Diagnosis | undefined {
  return diagnoses.find((name) => name === fault.diagnosis);
}
