import { z } from "zod";
import { languages } from "../domain/language";
import { refusalReasons } from "../domain/refusal-reason";
import { actionNames } from "../port/actions";
import { capabilityNames } from "../port/capabilities";
import { observationNames } from "../port/observations";
import type { Finding } from "./finding";

/** The media type of the finding that a step attaches. */
export const findingMediaType = "application/vnd.twotier.finding+json";

/** The media type of the messages that a scenario exchanged with its target. */
export const exchangesMediaType = "application/vnd.twotier.exchanges+json";

const text = z.union([z.string(), z.record(z.enum(languages), z.string())]);
const capability = z.enum(capabilityNames);
const reason = z.enum(refusalReasons).optional();
const after = z.array(z.enum(actionNames));
const basis = z.union([
  z.object({ action: z.enum(actionNames), reason }),
  z.object({
    what: z.enum(observationNames),
    field: z.string(),
    isSought: z.boolean().optional(),
    after,
    reason,
  }),
]);
const about = z.literal("answer").optional();
const comparison = { expected: text, observed: text, about, basis: basis.optional() };
const lostAnswer = { verb: z.string(), detail: text };

const finding: z.ZodType<Finding> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("mismatch"), ...comparison }),
  z.object({ kind: z.literal("other-reason"), ...comparison }),
  z.object({
    kind: z.literal("unserved"),
    capability,
    asked: z.union([z.enum(actionNames), z.enum(observationNames)]),
  }),
  z.object({ kind: z.literal("absent"), capability }),
  z.object({ kind: z.literal("crash"), ...lostAnswer }),
  z.object({ kind: z.literal("hang"), ...lostAnswer }),
  z.object({ kind: z.literal("adapter-fault"), diagnosis: z.string(), detail: text }),
  z.object({ kind: z.literal("missing-fixture"), fixture: z.string() }),
  z.object({ kind: z.literal("suite-fault"), detail: z.string() }),
]);

/** Parses an attached finding. Throws if it is none. */
export function parseFinding(json: string): Finding {
  return finding.parse(JSON.parse(json));
}

/** Parses attached messages. Throws if they are no list. */
export function parseExchanges(json: string): readonly unknown[] {
  return z.array(z.unknown()).parse(JSON.parse(json));
}
