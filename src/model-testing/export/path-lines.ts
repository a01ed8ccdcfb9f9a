import type { MachineModel } from "../../../machines/machine-model";
import type { Path } from "../../state-space/paths/path";
import type { Plan } from "../../state-space/paths/plan";
import { describeSample } from "../../state-space/sample";
import type { StateSpace } from "../../state-space/state-space";

/** Streams a plan as one JSON document: the states in words, one path on each line, and the infeasible transitions. */
export function* pathLines(
  model: MachineModel,
  space: StateSpace,
  criterion: string,
  plan: Plan,
): Generator<string> {
  const states = Array.from({ length: space.states }, (_, state) => space.describe(state));
  yield `{ "machine": ${JSON.stringify(model.id)}, "criterion": ${JSON.stringify(criterion)},`;
  yield `  "states": ${JSON.stringify(states)},`;
  yield '  "paths": [';
  let before: string | undefined;
  for (const path of plan.paths()) {
    if (before !== undefined) yield `    ${before},`;
    before = JSON.stringify(stepsOf(model, space, path));
  }
  if (before !== undefined) yield `    ${before}`;
  yield "  ],";
  yield `  "infeasible": ${JSON.stringify(plan.infeasible)} }`;
}

function stepsOf(model: MachineModel, space: StateSpace, path: Path) {
  return path.map(({ sample, from, to, accepted, kind }) => ({
    sample: model.samples[sample]?.name ?? describeSample(space.samples[sample] ?? { type: "" }),
    from,
    to,
    accepted,
    ...(kind === undefined ? {} : { kind }),
  }));
}
