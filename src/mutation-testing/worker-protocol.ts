import { z } from "zod";
import { languages } from "../domain/language";
import { requirements } from "../register/requirements";
import { mutantGroups } from "./mutant";

/** The messages between the main process and its worker processes. */

const slug = z.enum(requirements.map((requirement) => requirement.slug));

const kill = z.object({ check: z.string(), requirement: slug.nullable(), steps: z.number() });

const mutant = z.object({
  target: z.string(),
  group: z.enum(mutantGroups),
  requirement: slug.nullable(),
});

export const mutantResult = z.object({
  target: z.string(),
  features: kill.nullable(),
  machines: kill.nullable(),
  attributed: kill.nullable(),
  crashed: z.boolean(),
});

/** To a worker: `prepare` first, then any number of targets. */
export const workerRequest = z.discriminatedUnion("type", [
  z.object({ type: z.literal("prepare"), seed: z.number(), language: z.enum(languages) }),
  z.object({ type: z.literal("run"), mutant, separately: z.boolean() }),
  z.object({ type: z.literal("check-conforming"), target: z.string() }),
  z.object({ type: z.literal("run-all"), target: z.string() }),
  z.object({ type: z.literal("find-blind-spot"), target: z.string() }),
]);

/** From a worker: one response to each request. */
export const workerResponse = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("result"), result: mutantResult }),
  z.object({ type: z.literal("alarms"), alarms: z.array(z.string()) }),
  z.object({ type: z.literal("kills"), kills: z.array(kill) }),
  z.object({
    type: z.literal("blind-spot"),
    spot: z.object({ target: z.string(), exercisedBy: z.string().nullable() }),
  }),
  z.object({ type: z.literal("failed"), detail: z.string() }),
]);

export type WorkerRequest = z.infer<typeof workerRequest>;
export type WorkerResponse = z.infer<typeof workerResponse>;
