import { z } from "zod";
import { isChoiceTag } from "../../domain/choices";
import { capabilityNames } from "../../port/capabilities";
import { requirements } from "../../register/requirements";
import { runSettings } from "../../verdicts/run-settings";

const slug = z.enum(requirements.map((requirement) => requirement.slug));
const time = z.iso.datetime().describe("When it was written. The only part that differs between two runs.");
const figure = z.number().int().nonnegative();

export const plannedCheck = z
  .object({
    id: z.string().describe("The same in both languages."),
    source: z.enum(["feature", "machine"]),
    title: z.string(),
    requirements: z.array(slug).readonly().describe("The first is the one that the check is about."),
    readings: z
      .array(z.string().refine(isChoiceTag))
      .readonly()
      .describe(
        "The choices on which it rests: reading-003, or reading-003:refused if it is not the suite's own.",
      ),
    where: z.string().describe("File and line of a scenario; the file of a machine."),
  })
  .readonly();

const decision = z
  .object({
    check: z.string(),
    outcome: z.enum(["pass", "fail", "skip", "inconclusive", "error", "not-run", "xfail", "inconsistent"]),
    cause: z.enum(["crash", "hang", "unserved", "stale-expectation"]).nullable().default(null),
    requirement: slug.nullable().default(null).describe("The requirement that is broken; null for none."),
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
      .describe("The requests and answers, secrets replaced, each with the time of its answer."),
    otherExpected: z.string().optional().describe("The expected line in the other language."),
    otherObserved: z
      .string()
      .optional()
      .describe("The observed line in the other language: an expected failure may quote either."),
    otherSteps: z.array(z.string()).readonly().optional().describe("The steps in the other language."),
  })
  .readonly();

const expectedFailure = z
  .object({
    requirement: z.string().nullable(),
    check: z.string().nullable(),
    reason: z.string().min(1).describe("The beginning of the observed line, in either language."),
    issue: z.string().min(1),
    expires: z.iso.date().nullable(),
  })
  .readonly();

const shard = z
  .object({
    part: figure,
    of: figure,
    checks: z.array(z.string()).readonly().describe("The checks of the plan that belong to this part."),
  })
  .readonly();

const machineFigures = z.object({
  states: figure,
  transitions: figure,
  cells: figure,
  cellsTried: figure,
});

const leftOut = z
  .object({
    what: z.string().describe("Machine and criterion, as in the ids of checks."),
    checks: figure,
    atLeast: z.boolean().describe("True if counting stopped early, so that there may be more."),
  })
  .readonly();

export const runStarted = z.object({
  type: z.literal("run-started"),
  time,
  suite: z.string(),
  target: z.string(),
  implementation: z.object({ name: z.string(), version: z.string() }),
  capabilities: z.partialRecord(z.enum(capabilityNames), z.boolean()),
  ...runSettings.shape,
  leftOut: z
    .array(leftOut)
    .readonly()
    .describe("The checks that a budget of steps left out of the plan, by machine and criterion."),
  shard: shard.nullable().describe("The part of the plan that this run is; null for the whole of it."),
  expectedFailures: z
    .array(expectedFailure)
    .readonly()
    .describe("Decisions below are as judged, before these are applied."),
  undeclared: z
    .array(z.enum(capabilityNames))
    .readonly()
    .describe("Capabilities that are declared absent and were served all the same."),
  capabilityCalls: z
    .partialRecord(z.enum(capabilityNames), z.array(z.string()).readonly())
    .default({})
    .describe(
      "The kinds of calls of a REST server over which each capability is judged, as far as one attempt shows.",
    ),
  plan: z.array(plannedCheck).readonly().describe("The checks of the run, in their order."),
  otherTitles: z
    .record(z.string(), z.string())
    .describe("The titles of checks in the other language, by check id."),
  chosenAway: figure.describe("Checks that were left out because others were asked for."),
  readingsOff: figure.describe("Checks that were left out because they rest on readings."),
});

export const checkDecided = z.object({
  type: z.literal("check-decided"),
  time,
  decision,
  awaitsConfirmation: z
    .boolean()
    .optional()
    .describe(
      "True for a failure that counts only once a later event confirms it: it is an error until then.",
    ),
  replay: z.string().regex(/^r-[0-9a-f]{12}$/),
});

export const checkWithdrawn = z.object({
  type: z.literal("check-withdrawn"),
  time,
  check: z
    .string()
    .describe(
      "The decision above about this check does not stand: it failed and, run again, did not fail so again.",
    ),
});

export const failuresConfirmed = z.object({
  type: z.literal("failures-confirmed"),
  time,
  checks: z
    .array(z.string())
    .readonly()
    .describe("Checks that failed again from a fresh start, or others of whose kind did."),
});

export const runFinished = z.object({
  type: z.literal("run-finished"),
  time,
  stopped: z.enum(["interrupted", "fail-fast", "run-limit"]).nullable(),
  problems: z.array(z.string()).readonly().describe("Faults of the adapter or the suite beside the checks."),
  model: z.record(z.string(), machineFigures),
  leftOut: z
    .array(z.string())
    .readonly()
    .describe("Planned checks for which a budget of seconds left no time; they count as never planned."),
});

/** One line of `events.ndjson`, the one primary output of a run. Fields of a decision that are null or empty may be missing. */
export const runEvent = z.discriminatedUnion("type", [
  runStarted,
  checkDecided,
  checkWithdrawn,
  failuresConfirmed,
  runFinished,
]);

export type RunStarted = z.infer<typeof runStarted>;
export type CheckDecided = z.infer<typeof checkDecided>;
export type CheckWithdrawn = z.infer<typeof checkWithdrawn>;
export type RunFinished = z.infer<typeof runFinished>;
export type RunEvent = z.infer<typeof runEvent>;
