import { isForeign } from "../../targets/open-target";
import type { RunContext } from "../../verdicts/check-source";
import { type CheckCosts, inProcessCosts, messageCosts, stepCosts } from "./check-costs";

/** The costs of checks on a target. A sampled plan is one for targets whose steps are slow. */
export function costsOn({ sampled, target }: Pick<RunContext, "sampled" | "target">): CheckCosts {
  if (sampled) return stepCosts;
  return isForeign(target) ? messageCosts : inProcessCosts;
}
