import { type RequirementSlug, requirements } from "../../register/requirements";
import type { CheckRecord } from "./run-record";

/** The verdict on a requirement. `xfail`: broken as expected. `unchecked`: no check was planned. `open`: planned, but not settled. */
export type RequirementVerdict = "pass" | "fail" | "xfail" | "open" | "unchecked";

function verdictOf(slug: RequirementSlug, checks: readonly CheckRecord[]): RequirementVerdict {
  const own = checks.filter(({ check }) => check.requirements.includes(slug));
  if (checks.some(({ decision }) => decision.requirement === slug && decision.outcome === "fail"))
    return "fail";
  if (own.some(({ decision }) => decision.requirement === slug && decision.outcome === "xfail"))
    return "xfail";
  if (own.length === 0) return "unchecked";
  const holds = own.every(
    ({ decision }) =>
      ["pass", "xfail", "inconsistent"].includes(decision.outcome) ||
      // Another requirement is blamed, so the other checks decide about this one.
      (decision.outcome === "fail" && decision.requirement !== null),
  );
  return holds && own.some(({ decision }) => decision.outcome === "pass") ? "pass" : "open";
}

/** The verdict on every requirement of the register. A requirement holds only if all of its checks were settled. */
export function requirementVerdicts(
  checks: readonly CheckRecord[],
): ReadonlyMap<RequirementSlug, RequirementVerdict> {
  return new Map(requirements.map(({ slug }) => [slug, verdictOf(slug, checks)]));
}
