import type { MachineModel } from "../../../machines/machine-model";
import { CompiledMachine } from "./compiled-machine";

const compiledMachines = new WeakMap<MachineModel, CompiledMachine>();

/** The model's machine, compiled once in a process. */
export function compiledMachine(model: MachineModel): CompiledMachine {
  const known = compiledMachines.get(model) ?? new CompiledMachine(model);
  compiledMachines.set(model, known);
  return known;
}
