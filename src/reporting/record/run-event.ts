import { z } from "zod";
import { languages } from "../../domain/language";
import { capabilityNames } from "../../port/capabilities";
import { readings } from "../../register/readings";
import { requirements } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";
import { checkTable } from "./check-table";

const slug = z.enum(requirements.map((requirement) => requirement.slug));
const time = z.iso.datetime().describe("When it was written. The only part that differs between two runs.");
const figure = z.number().int().nonnegative();

const plannedCheck = z
  .object({
    id: z.string().describe("The same in both languages."),
    source: z.enum(["feature", "machine"]),
    title: z.string(),
    requirements: z.array(slug).readonly().describe("The first is the one that the check is about."),
    readings: z.array(z.enum(readings.map((reading) => reading.id))).readonly(),
    where: z.string(),
  })
  .readonly();

const decision = z
  .object({
    check: z.string(),
    outcome: z.enum(["pass", "fail", "skip", "inconclusive", "error", "not-run", "xfail"]),
    cause: z.enum(["crash", "hang", "unserved", "stale-expectation"]).nullable().default(null),
    requirement: slug.nullable().default(null).describe("Who is blamed; null where nobody may be."),
    steps: z.array(z.string()).readonly().default([]),
    expected: z.string().nullable().default(null),
    observed: z.string().nullable().default(null),
    note: z
      .string()
      .nullable()
      .default(null)
      .describe("For inconclusive checks the check that failed first, for skipped ones the capability."),
    exchanges: z
      .array(z.unknown())
      .readonly()
      .default([])
      .describe("What was asked and answered, secrets replaced, each with the time of its answer."),
    otherObserved: z
      .string()
      .optional()
      .describe("The observed line in the other language: expected failures may be told in either."),
  })
  .readonly();

const expectedFailure = z
  .object({
    requirement: z.string().nullable(),
    check: z.string().nullable(),
    reason: z.string().min(1).describe("How the observed line begins, in either language."),
    issue: z.string().min(1),
    expires: z.iso.date().nullable(),
  })
  .readonly();

const shard = z
  .object({
    part: figure,
    of: figure,
    checks: z.array(z.string()).readonly().describe("The checks of the plan that are this part's."),
  })
  .readonly();

const machineFigures = z.object({
  states: figure,
  transitions: figure,
  cells: figure,
  cellsTried: figure,
});

const budget = z.union([
  z.object({ steps: figure }).readonly(),
  z.object({ seconds: z.number().positive() }).readonly(),
]);

const leftOut = z
  .object({
    what: z.string().describe("Machine and criterion, as in the ids of checks."),
    checks: figure,
    atLeast: z.boolean().describe("Nobody has counted to the end."),
  })
  .readonly();

export const runStarted = z.object({
  type: z.literal("run-started"),
  time,
  suite: z.string(),
  target: z.string(),
  implementation: z.object({ name: z.string(), version: z.string() }),
  capabilities: z.partialRecord(z.enum(capabilityNames), z.boolean()),
  seed: z.number().int(),
  language: z.enum(languages),
  readings: z.boolean(),
  strict: z.boolean(),
  only: z.array(z.string()).readonly().describe("What the checks were narrowed to; empty for all."),
  criterion: z.string().nullable().describe("How machines were walked; null for the usual ways."),
  nightly: z.boolean().describe("Whether machines were walked by the nightly plan instead of the usual one."),
  budget: budget.nullable().describe("How much machines were walked at most; null for all."),
  leftOut: z
    .array(leftOut)
    .readonly()
    .describe("What a budget of steps left out of the plan, by machine and criterion."),
  shard: shard.nullable().describe("Which part of the plan this run is; null for the whole of it."),
  expectedFailures: z
    .array(expectedFailure)
    .readonly()
    .describe("Decisions below are told as judged; whoever reads them applies these."),
  undeclared: z
    .array(z.enum(capabilityNames))
    .readonly()
    .describe("Capabilities that are declared absent and were served all the same."),
  plan: z
    .array(z.union([checkTable, plannedCheck]))
    .readonly()
    .describe("What is going to be checked, in its order."),
  otherTitles: z
    .record(z.string(), z.string())
    .describe("What checks are called in the other language, by id."),
  deselected: figure.describe("Checks that were left out because others were asked for."),
  readingsOff: figure.describe("Checks that were left out because they rest on readings."),
});

export const checkDecided = z.object({
  type: z.literal("check-decided"),
  time,
  decision,
  replay: z.string().regex(/^r-[0-9a-f]{12}$/),
});

export const runFinished = z.object({
  type: z.literal("run-finished"),
  time,
  stopped: z.enum(["interrupted", "fail-fast"]).nullable(),
  problems: z.array(z.string()).readonly().describe("Where the suite itself broke down."),
  model: z.record(z.string(), machineFigures),
  leftOut: z
    .array(z.string())
    .readonly()
    .describe("Planned checks for which a budget of seconds left no time; they count as never planned."),
});

/** One line of `events.ndjson`, the one primary output of a run; what is null or empty in a decision may be missing. */
export const runEventLine = z.discriminatedUnion("type", [runStarted, checkDecided, runFinished]);

export type RunStarted = Omit<z.infer<typeof runStarted>, "plan"> & {
  readonly plan: readonly PlannedCheck[];
};
export type CheckDecided = z.infer<typeof checkDecided>;
export type RunFinished = z.infer<typeof runFinished>;
export type RunEvent = RunStarted | CheckDecided | RunFinished;
