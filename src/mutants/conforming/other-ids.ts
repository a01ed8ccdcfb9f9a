import type { InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

const inner = /(customer|order|subscription)-([0-9a-f]{12})/g;
const outer = /([0-9A-F]{12})\/(customer|order|subscription)/g;

function toOtherIds(text: string): string {
  return text.replaceAll(inner, (_all, noun: string, code: string) => `${code.toUpperCase()}/${noun}`);
}

function toReferenceIds(text: string): string {
  return text.replaceAll(outer, (_all, code: string, noun: string) => `${noun}-${code.toLowerCase()}`);
}

/** Translates a text in the field of that name; one in a list has the name of the list. */
type Translate = (text: string, field: string) => string;

/** A copy with every text translated. */
export function translated<Value extends object>(value: Value, translate: Translate): Value {
  const copy = structuredClone(value);
  translateWithin(copy, translate);
  return copy;
}

function translateWithin(value: object, translate: Translate, list?: string): void {
  for (const [key, held] of Object.entries(value)) {
    const field = list ?? key;
    if (typeof held === "string") Reflect.set(value, key, translate(held, field));
    else if (Array.isArray(held)) translateWithin(held, translate, field);
    else if (typeof held === "object" && held !== null) translateWithin(held, translate);
  }
}

function translating(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  return {
    ...implementation,
    act: (who, action, args) =>
      translated(implementation.act(who, action, translated(args, toReferenceIds)), toOtherIds),
    observe: (who, what, args) =>
      translated(implementation.observe(who, what, translated(args, toReferenceIds)), toOtherIds),
    ...(fork === undefined ? {} : { fork: () => translating(fork()) }),
  };
}

export const otherIds: Variant = {
  name: "other-ids",
  story: "Ids are capital letters and digits with a slash in them.",
  open: (readings) => inProcess(translating(createReference({ readings }))),
};
