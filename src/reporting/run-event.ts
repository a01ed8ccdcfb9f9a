import { z } from "zod";
import { languages } from "../domain/language";
import { capabilityNames } from "../port/capabilities";
import { readings } from "../requirements/readings";
import { requirements } from "../requirements/requirements";

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
    cause: z.enum(["crash", "hang", "unserved", "stale-expectation"]).nullable(),
    requirement: slug.nullable().describe("Who is blamed; null where nobody may be."),
    steps: z.array(z.string()).readonly(),
    expected: z.string().nullable(),
    observed: z.string().nullable(),
    note: z
      .string()
      .nullable()
      .describe("For inconclusive checks the check that failed first, for skipped ones the capability."),
    exchanges: z
      .array(z.unknown())
      .readonly()
      .describe("What was asked and answered, secrets replaced, each with the time of its answer."),
  })
  .readonly();

const expectedFailure = z
  .object({
    requirement: z.string().nullable(),
    check: z.string().nullable(),
    reason: z.string().min(1).describe("How the observed line begins."),
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
  budget: figure.nullable().describe("How many steps machines were walked at most; null for all."),
  shard: shard.nullable().describe("Which part of the plan this run is; null for the whole of it."),
  expectedFailures: z
    .array(expectedFailure)
    .readonly()
    .describe("Decisions below are told as judged; whoever reads them applies these."),
  undeclared: z
    .array(z.enum(capabilityNames))
    .readonly()
    .describe("Capabilities that are declared absent and were served all the same."),
  plan: z.array(plannedCheck).readonly(),
  otherTitles: z
    .record(z.string(), z.string())
    .describe("What checks are called in the other language, by id."),
  chosenAway: figure.describe("Checks that were left out because others were asked for."),
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
});

/** One line of `events.ndjson`, the one primary output of a run. */
export const runEvent = z.discriminatedUnion("type", [runStarted, checkDecided, runFinished]);

export type RunStarted = z.infer<typeof runStarted>;
export type CheckDecided = z.infer<typeof checkDecided>;
export type RunFinished = z.infer<typeof runFinished>;
export type RunEvent = z.infer<typeof runEvent>;
