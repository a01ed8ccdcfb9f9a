import { type ActionName, type ArgsOf, actions } from "../../../port/actions";
import type { Act } from "../../bindings/binding";

/** Arguments in which things have names instead of ids. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * One step of a history. Things that earlier commands brought into being have names made of the keys of these commands, so that a
 * command keeps its meaning if others are left out.
 */
export interface Command {
  readonly key: number;
  readonly who: string;
  readonly action: ActionName;
  readonly args: Arguments;
}

/** The kinds of ids that an implementation gives, by the fields in which they stand. */
const kinds: Readonly<Record<string, IdKind>> = {
  customer: "customer",
  order: "order",
  subscription: "subscription",
  subscriptions: "subscription",
  link: "link",
};

export type IdKind = "customer" | "order" | "subscription" | "link";

/** The kind of id in a field; undefined if the field holds none that an implementation gives. */
export function idKindOf(field: string): IdKind | undefined {
  return Object.hasOwn(kinds, field) ? kinds[field] : undefined;
}

/** The name of a thing: `§customer:7`. Subscriptions of one command are numbered. */
export function nameOfThing(kind: IdKind, key: number, number?: number): string {
  return `§${kind}:${key}${number === undefined ? "" : `.${number}`}§`;
}

const namePattern = /§[a-z]+:[\d.]+§/g;

/** Returns whether a text is, or contains, the name of a thing. */
export function namesIn(text: string): readonly string[] {
  return text.match(namePattern) ?? [];
}

/** The arguments of an act with ids instead of names. Throws ZodError if they are not those of the action. */
export function actOf({ who, action, args }: Command, idOf: (name: string) => string): Act {
  const replaced = mapTexts(args, (text) => (text.includes("§") ? text.replaceAll(namePattern, idOf) : text));
  return { who, action, args: parseArgs(action, replaced) };
}

function parseArgs(action: ActionName, args: unknown): ArgsOf<ActionName> {
  return actions[action].args.parse(args);
}

/** A copy in which every text, at any depth, is replaced. The field is the one that holds the text or the list with it. */
export function mapTexts(value: unknown, map: (text: string, field: string) => string, field = ""): unknown {
  if (typeof value === "string") return map(value, field);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, map, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each, map, name)]));
}
