import type { MachineModel } from "../../machines/machine-model";
import { modelKinds } from "../model-testing/model-kinds";
import { compile } from "../state-space/compile";
import { criteria } from "../state-space/paths/criteria";
import { criterionIds } from "../state-space/paths/criterion-id";
import { reachOf } from "../state-space/paths/reach";

/** Counting stops here. Larger plans cannot be run in practice, so their order of magnitude is enough. */
const budget = 12_000_000;
const followed = 100_000;

/** Returns the size of each criterion's plan for a machine, as the lines of a Markdown table. */
export function criteriaTable(model: MachineModel): string[] {
  const space = compile(
    model.machine,
    model.samples.map(({ event }) => event),
  );
  const kinds = modelKinds(model, space);
  const number = (value: number, atLeast = false) => `${atLeast ? "≥ " : ""}${value.toLocaleString("en")}`;
  const rows = criterionIds.map((id) => {
    const plan = criteria[id].plan(space, { kinds, budget });
    const { paths, steps, atLeast } = plan.counts();
    const { transitions } = reachOf(space, plan.paths(), followed);
    const share = `${Math.round((100 * transitions) / space.transitions)} %`;
    return `| ${id} | ${number(paths, atLeast)} | ${number(steps, atLeast)} | ${share} | ${plan.infeasible.length} |`;
  });
  return [
    `### ${model.id}: ${space.states} states, ${space.transitions} transitions, ${space.samples.length} samples`,
    "",
    "| criterion | paths | steps | transitions taken | infeasible |",
    "|---|--:|--:|--:|--:|",
    ...rows,
    "",
  ];
}
