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

/** A copy with every text translated. */
function translated<Value extends object>(value: Value, translate: (text: string) => string): Value {
  const copy = structuredClone(value);
  translateWithin(copy, translate);
  return copy;
}

function translateWithin(value: object, translate: (text: string) => string): void {
  for (const [key, held] of Object.entries(value)) {
    if (typeof held === "string") Reflect.set(value, key, translate(held));
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
