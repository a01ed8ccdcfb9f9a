import { findingsOf, type RunFinding } from "../findings/findings-of";
import type { Verdicts } from "../html/statement-list";
import { requirementVerdicts } from "../record/requirement-verdicts";
import type { CheckRecord, RunRecord } from "../record/run-record";

/** A run as the pages of the site look it up; everything is empty without a run. */
export interface Overlay {
  readonly run: RunRecord | undefined;
  readonly verdicts: Verdicts;
  readonly findings: readonly RunFinding[];
  readonly checks: ReadonlyMap<string, CheckRecord>;
}

export function overlayOf(run: RunRecord | undefined): Overlay {
  if (run === undefined) return { run, verdicts: new Map(), findings: [], checks: new Map() };
  return {
    run,
    verdicts: requirementVerdicts(run.checks),
    findings: findingsOf(run.checks, run.started.strict),
    checks: new Map(run.checks.map((record) => [record.check.id, record])),
  };
}
