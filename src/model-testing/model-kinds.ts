import { isInfeasible, type MachineModel, type PersonKind, personKinds } from "../../machines/machine-model";
import type { ActorKinds } from "../state-space/paths/actor-kinds";
import type { StateSpace } from "../state-space/state-space";

/** The kinds of person in the grid, with the permissions that a machine's model states. Reasons are in English. */
export function modelKinds(model: MachineModel, space: StateSpace): ActorKinds {
  return {
    names: personKinds,
    permission: (name, index) => {
      const sample = model.samples[index];
      const kind = kindNamed(name);
      if (sample === undefined || kind === undefined) return "refused";
      const answer = model.refusalOfPerson(kind, sample);
      if (answer === undefined) return "may";
      return isInfeasible(answer) ? { infeasible: answer.infeasible.en } : "refused";
    },
    infeasible: (state, index) => {
      const sample = model.samples[index];
      const answer = sample === undefined ? undefined : model.refusal(sample, space.snapshot(state));
      return answer !== undefined && isInfeasible(answer) ? answer.infeasible.en : undefined;
    },
  };
}

function kindNamed(name: string): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}
