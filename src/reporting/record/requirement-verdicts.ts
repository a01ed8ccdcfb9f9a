import { type RequirementSlug, requirements } from "../../register/requirements";
import type { CheckRecord } from "./run-record";

/**
 * The verdict on a requirement. `xfail`: broken as expected. `partial`: some checks were skipped, and the others hold. `unchecked`: no
 * check was planned, or all were skipped. `open`: planned, but not settled.
 */
export type RequirementVerdict = "pass" | "partial" | "fail" | "xfail" | "open" | "unchecked";

/** The checks that concern one requirement. */
interface Concerned {
  /** The planned checks of the requirement. */
  readonly own: CheckRecord[];
  /** True if any check blames the requirement. */
  isBlamed: boolean;
}

function concernedBy(checks: readonly CheckRecord[]): ReadonlyMap<RequirementSlug, Concerned> {
  const concerned = new Map(
    requirements.map(({ slug }): [RequirementSlug, Concerned] => [slug, { own: [], isBlamed: false }]),
  );
  for (const record of checks) {
    const { check, decision } = record;
    for (const slug of check.requirements) concerned.get(slug)?.own.push(record);
    const { outcome, requirement } = decision;
    const blamed = outcome === "fail" && requirement !== null ? concerned.get(requirement) : undefined;
    if (blamed !== undefined) blamed.isBlamed = true;
  }
  return concerned;
}

function verdictOf(slug: RequirementSlug, { own, isBlamed }: Concerned): RequirementVerdict {
  if (isBlamed) return "fail";
  if (own.some(({ decision }) => decision.requirement === slug && decision.outcome === "xfail"))
    return "xfail";
  const tried = own.filter(({ decision }) => decision.outcome !== "skip");
  if (tried.length === 0) return "unchecked";
  const holds = tried.every(
    ({ decision }) =>
      ["pass", "xfail", "inconsistent"].includes(decision.outcome) ||
      // Another requirement is blamed, so the other checks decide about this one.
      (decision.outcome === "fail" && decision.requirement !== null),
  );
  if (!holds || !tried.some(({ decision }) => decision.outcome === "pass")) return "open";
  return tried.length < own.length ? "partial" : "pass";
}

/** The verdict on every requirement of the register. A requirement holds only if all of its checks were settled. */
export function requirementVerdicts(
  checks: readonly CheckRecord[],
): ReadonlyMap<RequirementSlug, RequirementVerdict> {
  return new Map([...concernedBy(checks)].map(([slug, concerned]) => [slug, verdictOf(slug, concerned)]));
}
