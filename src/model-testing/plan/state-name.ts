import type { StateValue } from "xstate";
import type { StateSpace } from "../../state-space/state-space";

/** A state's name in ids: the innermost active states and what the context holds, the same in every language and run. */
export function stateName(space: StateSpace, state: number): string {
  const context = Object.entries(space.context(state)).map(([field, value]) => `${field}=${value}`);
  return [...leaves(space.value(state), ""), ...context].join("+");
}

function leaves(value: StateValue | undefined, above: string): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [`${above}${value}`];
  const inner = Object.entries(value);
  return inner.flatMap(([name, below]) => {
    const found = leaves(below, `${above}${name}.`);
    return found.length === 0 ? [`${above}${name}`] : found;
  });
}
