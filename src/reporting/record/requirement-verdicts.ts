import { type RequirementSlug, requirements } from "../../register/requirements";
import type { CheckRecord } from "./run-record";

/** What a run says of one requirement. `xfail`: broken, as its implementer knows. `unchecked`: nothing was planned for it. `open`: planned, but not settled. */
export type RequirementVerdict = "pass" | "fail" | "xfail" | "open" | "unchecked";

function verdictOf(slug: RequirementSlug, checks: readonly CheckRecord[]): RequirementVerdict {
  const own = checks.filter(({ check }) => check.requirements.includes(slug));
  if (own.some(({ decision }) => decision.requirement === slug && decision.outcome === "fail")) return "fail";
  if (own.some(({ decision }) => decision.requirement === slug && decision.outcome === "xfail"))
    return "xfail";
  if (own.length === 0) return "unchecked";
  const holds = own.every(
    ({ decision }) =>
      ["pass", "xfail"].includes(decision.outcome) ||
      // Somebody else is blamed for it, so this requirement keeps what its other checks say.
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
