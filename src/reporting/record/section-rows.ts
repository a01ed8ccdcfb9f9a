import { type Section, sections } from "../../register/sections";
import { type Statement, statements } from "../../register/statements";
import { isWarning } from "../../verdicts/tally";
import type { CheckRecord, RunRecord } from "./run-record";

/** The verdict on a section of the page. `none`: no check was planned. */
export type SectionVerdict =
  | "pass"
  | "warning"
  | "xfail"
  | "partial"
  | "inconclusive"
  | "fail"
  | "error"
  | "none";

export interface SectionRow {
  readonly section: Section;
  readonly statements: readonly Statement[];
  readonly required: number;
  readonly covered: number;
  readonly checks: number;
  readonly passed: number;
  readonly verdict: SectionVerdict;
}

/** A failure that blames a requirement of other sections leaves a section's verdict alone. */
function blamesOther({ decision }: CheckRecord, slugs: ReadonlySet<string>): boolean {
  const { outcome, requirement } = decision;
  return (outcome === "fail" || outcome === "xfail") && requirement !== null && !slugs.has(requirement);
}

function verdictOf(
  resting: readonly CheckRecord[],
  slugs: ReadonlySet<string>,
  strict: boolean,
): SectionVerdict {
  const checks = resting.filter((record) => !blamesOther(record, slugs));
  const has = (outcome: CheckRecord["decision"]["outcome"]) =>
    checks.some(({ decision }) => decision.outcome === outcome);
  if (checks.length === 0) return "none";
  if (has("error") || has("not-run")) return "error";
  const failures = checks.filter(({ decision }) => decision.outcome === "fail");
  if (failures.some(({ decision }) => !isWarning(decision, strict))) return "fail";
  if (has("inconclusive")) return "inconclusive";
  if (failures.length > 0 || has("inconsistent")) return "warning";
  if (has("xfail")) return "xfail";
  return has("skip") ? "partial" : "pass";
}

/** A section fails as well if any other check, such as a history, blames a requirement of it. */
function withBlame(
  verdict: SectionVerdict,
  all: readonly CheckRecord[],
  slugs: ReadonlySet<string>,
  strict: boolean,
): SectionVerdict {
  if (verdict === "error") return verdict;
  const isBlamed = all.some(
    ({ decision }) =>
      decision.outcome === "fail" && slugs.has(decision.requirement ?? "") && !isWarning(decision, strict),
  );
  return isBlamed ? "fail" : verdict;
}

/** Makes one row for each section of the page. A check counts in every section on whose statements it rests. */
export function sectionRows({ checks, started }: RunRecord): readonly SectionRow[] {
  return rowsOf(checks, started.strict);
}

/** The sections as they are before any check was planned. */
export function emptyRows(): readonly SectionRow[] {
  return rowsOf([], false);
}

function rowsOf(all: readonly CheckRecord[], strict: boolean): readonly SectionRow[] {
  return sections.map((section) => {
    const own = statements.filter((statement) => statement.section === section.id);
    const slugs = new Set(own.flatMap(({ requirements }) => requirements));
    const resting = all.filter(({ check }) => check.requirements.some((slug) => slugs.has(slug)));
    const planned = new Set(resting.flatMap(({ check }) => check.requirements));
    return {
      section,
      statements: own,
      required: own.filter(({ kind }) => kind === "required").length,
      covered: own.filter(({ requirements }) => requirements.some((slug) => planned.has(slug))).length,
      checks: resting.length,
      passed: resting.filter(({ decision }) => decision.outcome === "pass").length,
      verdict: withBlame(verdictOf(resting, slugs, strict), all, slugs, strict),
    };
  });
}
