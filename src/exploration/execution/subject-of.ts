import type { MachineModel } from "../../../machines/machine-model";
import { Subject } from "./subject";

const subjects = new WeakMap<MachineModel, Subject>();

/** The model's machine, compiled once in a process. */
export function subjectOf(model: MachineModel): Subject {
  const known = subjects.get(model) ?? new Subject(model);
  subjects.set(model, known);
  return known;
}
