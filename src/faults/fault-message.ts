import { z } from "zod";
import { languages } from "../domain/language";
import { requirements } from "../requirements/requirements";

/** What the process that asks for suspects and those that hunt them say to each other. */

const slug = z.enum(requirements.map((requirement) => requirement.slug));

const kill = z.object({ check: z.string(), requirement: slug.nullable(), steps: z.number() });

const suspect = z.object({
  target: z.string(),
  group: z.enum(["named", "generated"]),
  requirement: slug.nullable(),
});

const hunted = z.object({
  target: z.string(),
  features: kill.nullable(),
  machines: kill.nullable(),
  tried: z.object({ features: z.boolean(), machines: z.boolean() }),
  attributed: kill.nullable(),
  crashed: z.boolean(),
});

/** To a hunting process: first how, then whom to hunt or, being innocent, to acquit. */
export const order = z.discriminatedUnion("say", [
  z.object({
    say: z.literal("prepare"),
    seed: z.number(),
    language: z.enum(languages),
    fresh: z.boolean(),
  }),
  z.object({ say: z.literal("hunt"), suspect, apart: z.boolean() }),
  z.object({ say: z.literal("acquit"), target: z.string() }),
  z.object({ say: z.literal("weigh"), target: z.string() }),
]);

/** From a hunting process. */
export const news = z.discriminatedUnion("say", [
  z.object({ say: z.literal("ready") }),
  z.object({ say: z.literal("hunted"), hunted }),
  z.object({ say: z.literal("heard"), alarms: z.array(z.string()) }),
  z.object({ say: z.literal("weighed"), kills: z.array(kill) }),
  z.object({ say: z.literal("broken"), detail: z.string() }),
]);

export type Order = z.infer<typeof order>;
export type News = z.infer<typeof news>;
