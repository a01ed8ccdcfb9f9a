import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { refusalReasons } from "../../../domain/refusal-reason";
import { actionNames, actions } from "../../../port/actions";
import type { State } from "../../../reference/state";
import type { Deed, Journal } from "../../core/journal";
import type { Sandbox } from "../../core/sandbox";
import { isSound, retold } from "./retold";

/**
 * A link to a situation contains the actions that lead to it. It can do no more than a person on the pages, so that it needs no
 * signature. Personal links of partnership requests are secrets: their numbers stand for them.
 */

const mostCharacters = 6_000;
const mostBytes = 200_000;

const situation = z.object({
  /** The world of the beginning. */
  world: z.string(),
  /** The person who saw the page, and its path. */
  who: z.string(),
  at: z.string(),
  deeds: z
    .array(z.tuple([z.string(), z.enum(actionNames), z.unknown(), z.enum(refusalReasons).nullable()]))
    .max(200),
});

/** A situation as a link states it. */
export interface Situation {
  readonly who: string;
  /** The path of the page below the start page. */
  readonly at: string;
  readonly deeds: readonly Deed[];
}

function fingerprint({ beginning }: Sandbox): string {
  return createHash("sha256").update(JSON.stringify(beginning)).digest("base64url").slice(0, 12);
}

const placeholder = (index: number) => `⟨link ${index}⟩`;

function changed<Value>(value: Value, change: (text: string) => string): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === "string" ? change(each) : each));
}

function withoutLinks({ links }: State, args: Deed["args"]): unknown {
  const known = [...links.keys()];
  return changed(args, (text) =>
    known.reduce((left, link, index) => left.replaceAll(link, placeholder(index)), text),
  );
}

/** Puts the personal links of a state into the arguments of an action. */
export function withLinks({ links }: State, deed: Deed): Deed {
  const known = [...links.keys()];
  const args = changed(deed.args, (text) =>
    known.reduce((left, link, index) => left.replaceAll(placeholder(index), link), text),
  );
  return { ...deed, args: actions[deed.action].args.parse(args) };
}

/** Returns the text of a link to the situation after the actions of a journal, or undefined if it would be too long. */
export function situationText(
  sandbox: Sandbox,
  journal: Journal,
  { at, who }: Pick<Situation, "at" | "who">,
): string | undefined {
  const deeds = retold(sandbox.workspace.parts, journal).map(({ after, deed }) => [
    deed.who,
    deed.action,
    withoutLinks(after, deed.args),
    deed.reason ?? null,
  ]);
  // The path of an acceptance page contains its link.
  const path = at.startsWith("/partnership") ? "" : at;
  const json = JSON.stringify({ world: fingerprint(sandbox), who, at: path, deeds });
  const text = deflateRawSync(json, { level: 9 }).toString("base64url");
  return text.length > mostCharacters ? undefined : text;
}

function deedOf([who, action, given, reason]: z.infer<typeof situation>["deeds"][number]): Deed {
  return { who, action, args: actions[action].args.parse(given), reason: reason ?? undefined };
}

/** Reads the text of a link. Returns undefined if it is damaged or belongs to another world. */
export function readSituation(sandbox: Sandbox, text: string): Situation | undefined {
  try {
    const json = inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: mostBytes }).toString();
    const { at, deeds, who, world } = situation.parse(JSON.parse(json));
    if (world !== fingerprint(sandbox)) return undefined;
    const read = deeds.map(deedOf);
    return read.every(isSound) ? { who, at, deeds: read } : undefined;
  } catch {
    return undefined;
  }
}
