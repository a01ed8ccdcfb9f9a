import { z } from "zod";
import { languages } from "../domain/language";
import { requirements } from "../register/requirements";

/** What the process that asks for suspects and those that hunt them say to each other. */

const slug = z.enum(requirements.map((requirement) => requirement.slug));

const kill = z.object({ check: z.string(), requirement: slug.nullable(), steps: z.number() });

const mutant = z.object({
  target: z.string(),
  group: z.enum(["named", "generated"]),
  requirement: slug.nullable(),
});

const result = z.object({
  target: z.string(),
  features: kill.nullable(),
  machines: kill.nullable(),
  tried: z.object({ features: z.boolean(), machines: z.boolean() }),
  attributed: kill.nullable(),
  crashed: z.boolean(),
});

/** To a hunting process: first how, then whom to hunt or, being innocent, to acquit. */
export const workerRequest = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("prepare"),
    seed: z.number(),
    language: z.enum(languages),
    fresh: z.boolean(),
  }),
  z.object({ type: z.literal("run"), mutant, separately: z.boolean() }),
  z.object({ type: z.literal("check-conforming"), target: z.string() }),
  z.object({ type: z.literal("run-all"), target: z.string() }),
]);

/** From a hunting process. */
export const response = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("result"), result }),
  z.object({ type: z.literal("alarms"), alarms: z.array(z.string()) }),
  z.object({ type: z.literal("kills"), kills: z.array(kill) }),
  z.object({ type: z.literal("failed"), detail: z.string() }),
]);

export type WorkerRequest = z.infer<typeof workerRequest>;
export type WorkerResponse = z.infer<typeof response>;
