import { stateName } from "../plan/state-name";
import type { CompiledMachine } from "./compiled-machine";

/** How notes name a transition that no cell of this run tries. */
export function stepName(subject: CompiledMachine, state: number, sample: number): string {
  return `machine:${subject.model.id}/grid/${stateName(subject.space, state)}/${subject.sample(sample).name}`;
}
