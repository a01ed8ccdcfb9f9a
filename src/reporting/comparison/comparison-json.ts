import { z } from "zod";
import { checkDecided } from "../record/run-event";
import type { RunRecord } from "../record/run-record";
import { summaryOf, summarySchema } from "../summary";
import type { Changes, Comparison } from "./compare-runs";

const verdict = z.enum(["pass", "partial", "fail", "xfail", "open", "unchecked"]);
const checkIds = z.array(z.string()).readonly();

/** The parts of a summary that a comparison does not repeat. */
const unlisted = { failures: true, failuresLeftOut: true, findings: true, inconsistencies: true } as const;

/** `twotier compare A B … --json`. */
export const comparisonSchema = z.strictObject({
  suite: z.string(),
  runs: z
    .array(summarySchema.omit(unlisted))
    .describe("The summaries of the runs, in the order in which they were named."),
  requirements: z
    .array(z.strictObject({ requirement: z.string(), verdicts: z.array(verdict).readonly() }))
    .readonly()
    .describe("The verdicts on each requirement, in the order of the runs."),
  divergences: z.array(
    z.strictObject({
      runs: z.tuple([z.number().int(), z.number().int()]).readonly(),
      check: z.string().describe("The first check that the two decide differently."),
      checks: z.number().int().describe("The number of checks that the two decide differently."),
      decisions: z.array(checkDecided.shape.decision.unwrap().omit({ exchanges: true })),
    }),
  ),
});

/** `twotier compare NEW --since OLD --json`: ids of checks. */
export const changesSchema = z.strictObject({
  newlyFailing: checkIds,
  newlyPassing: checkIds,
  stillFailing: checkIds,
});

/** Renders a comparison as `comparisonSchema` describes it. */
export function comparisonJson(comparison: Comparison, runs: readonly RunRecord[]): string {
  const { requirements, divergences, suite } = comparison;
  const plain: z.input<typeof comparisonSchema> = {
    suite,
    runs: runs.map((run) => summarySchema.omit(unlisted).strip().parse(summaryOf(run))),
    requirements,
    divergences: divergences.map(({ runs: pair, one, other, checks }) => ({
      runs: pair,
      check: one.check.id,
      checks,
      decisions: [one, other].map(({ decision: { exchanges: _, ...decision } }) => decision),
    })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** Renders changes as `changesSchema` describes them. */
export function changesJson(changes: Changes): string {
  const plain: z.input<typeof changesSchema> = changes;
  return `${JSON.stringify(plain, null, 2)}\n`;
}
