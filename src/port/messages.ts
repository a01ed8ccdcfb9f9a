import { z } from "zod";
import { isChoiceOf, isReadingId } from "../domain/choices";
import { refusalReasons } from "../domain/refusal-reason";
import { type ActionName, actionNames, actions } from "./actions";
import { arrangement } from "./arrangement";
import { declaredCapabilities } from "./capabilities";
import { type ObservationName, observationNames, observations } from "./observations";

/**
 * The messages of the protocol: `{ "id": …, "op": "act", … }` is answered by `{ "id": …, … }`, one JSON object per line of standard
 * input and output, or per body of an HTTP POST. `twotier schema` prints these definitions.
 */

/** The verbs of the port, in the order of a run. */
export const verbs = ["hello", "reset", "act", "observe", "advance", "bye"] as const;

export type Verb = (typeof verbs)[number];

export const messageId = z
  .union([z.string(), z.number().int()])
  .describe("Chosen by the suite and opaque: the answer carries it back exactly as it came.");

const who = z.string().min(1).describe("The id of a person of the arrangement.");

function request<Op extends Verb, Shape extends z.ZodRawShape>(op: Op, shape: Shape) {
  return z.object({ id: messageId, op: z.literal(op), ...shape });
}

export const helloRequest = request("hello", {
  protocol: z.number().int().describe("The version of the protocol that the suite speaks."),
});

export const resetRequest = request("reset", {
  seed: z.number().int().describe("Whatever is random (ids, passwords) follows from this number."),
  arrangement: arrangement.describe("Everything that exists at the beginning. All else is gone."),
  clock: z.string().describe("The virtual clock's first reading, ISO 8601 in UTC."),
});

export const advanceRequest = request("advance", {
  milliseconds: z.number().int().nonnegative().describe("By how much the virtual clock goes on."),
});

export const byeRequest = request("bye", {});

export function actRequest(name: ActionName) {
  const { does, args } = actions[name];
  return request("act", { who, action: z.literal(name), args }).describe(does);
}

export function observeRequest(name: ObservationName) {
  const { shows, args } = observations[name];
  return request("observe", { who, what: z.literal(name), args }).describe(shows);
}

export const refusalReason = z
  .enum(refusalReasons)
  .describe("Why the person is told no. Judged only where the capability `reasons` is declared.");

export const rejectedAnswer = z.object({
  id: messageId,
  outcome: z.literal("rejected"),
  reason: z
    .union([refusalReason, z.string()])
    .optional()
    .describe(
      "Where the capability `reasons` is declared, one of the protocol's reasons; elsewhere any text, or nothing.",
    ),
  message: z.string().optional().describe("For people; never judged."),
});

export const unsupportedAnswer = z
  .object({ id: messageId, outcome: z.literal("unsupported") })
  .describe("The implementation does not offer this at all.");

const declaredReadings = z
  .record(z.string().regex(/^reading-\d{3}$/), z.string())
  .refine(
    (declared) => Object.entries(declared).every(([id, choice]) => isReadingId(id) && isChoiceOf(id, choice)),
    "declares a reading or a choice that does not exist; twotier readings prints those that do",
  )
  .describe(
    "The implementation's choices where the page is silent, as far as it declares them: `reading-003`: `refused`.",
  );

export const helloAnswer = z.object({
  id: messageId,
  protocol: z.number().int().describe("The version of the protocol that the adapter speaks."),
  implementation: z.object({ name: z.string(), version: z.string(), language: z.string().optional() }),
  capabilities: declaredCapabilities,
  readings: declaredReadings.optional(),
  pipelining: z
    .boolean()
    .optional()
    .describe(
      "Whether requests may be sent before earlier ones are answered, and are answered in the order in which they came.",
    ),
});

/** The answer to `reset`, `advance` and `bye`. */
export const doneAnswer = z.object({ id: messageId });

/** An error of the adapter itself, permitted as answer to any request. It never counts as a refusal. */
export const errorAnswer = z.object({ id: messageId, error: z.string() });

function resultOf(name: ActionName): z.ZodType {
  const result: z.ZodType = actions[name].result;
  return result.safeParse({}).success ? result.prefault({}) : result;
}

function answerTo(name: ActionName) {
  const accepted = z.object({ id: messageId, outcome: z.literal("accepted"), result: resultOf(name) });
  return z.discriminatedUnion("outcome", [accepted, rejectedAnswer, unsupportedAnswer]);
}

function answerAbout(name: ObservationName) {
  const observed = z.object({
    id: messageId,
    outcome: z.literal("observed"),
    value: observations[name].value,
  });
  return z.discriminatedUnion("outcome", [observed, rejectedAnswer, unsupportedAnswer]);
}

/** The answers to each action: accepted, rejected or unsupported. */
export const actAnswers = new Map(actionNames.map((name) => [name, answerTo(name)]));

/** The answers to each observation: observed, rejected or unsupported. */
export const observeAnswers = new Map(observationNames.map((name) => [name, answerAbout(name)]));
