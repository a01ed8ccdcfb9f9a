import type { StateValue } from "xstate";
import type { StateSpace } from "./state-space";

/** The name of a state in check ids: its innermost active states and its context. It is the same in every language and run. */
export function stateName(space: StateSpace, state: number): string {
  const context = Object.entries(space.context(state)).map(([field, value]) => `${field}=${value}`);
  return [...leaves(space.value(state), ""), ...context].join("+");
}

function leaves(value: StateValue | undefined, parents: string): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [`${parents}${value}`];
  const inner = Object.entries(value);
  return inner.flatMap(([name, child]) => {
    const found = leaves(child, `${parents}${name}.`);
    return found.length === 0 ? [`${parents}${name}`] : found;
  });
}
