import type { AnyMachineSnapshot } from "xstate";
import { follow, type Path } from "../state-space/paths/path";
import type { StateSpace } from "../state-space/state-space";
import { shortestPath } from "../state-space/successor";

type Predicate = (snapshot: AnyMachineSnapshot) => boolean;

/** Claims about a machine, by name: about all states, about some state, and about states that must remain reachable. */
export interface Claims {
  readonly always: Readonly<Record<string, Predicate>>;
  readonly sometimes: Readonly<Record<string, Predicate>>;
  /** From every state in which `when` holds, a state in which `reaches` holds is reachable. */
  readonly eventually: Readonly<Record<string, { readonly when: Predicate; readonly reaches: Predicate }>>;
}

/** The result of one claim. `path` is a shortest one: an example for a true `sometimes`, a counterexample for other false claims. */
export interface Finding {
  readonly kind: keyof Claims;
  readonly name: string;
  readonly holds: boolean;
  readonly path: Path | undefined;
  /** A description of the state at the end of the path. */
  readonly state: string | undefined;
}

/** Checks claims on the whole state space. `eventually` is about reachability, without any fairness assumption. */
export function checkProperties(space: StateSpace, claims: Claims): readonly Finding[] {
  return [
    ...Object.entries(claims.always).map(([name, holds]) => {
      const broken = nearest(space, (state) => !holds(space.snapshot(state)));
      return finding(space, "always", name, broken === undefined, broken);
    }),
    ...Object.entries(claims.sometimes).map(([name, holds]) => {
      const found = nearest(space, (state) => holds(space.snapshot(state)));
      return finding(space, "sometimes", name, found !== undefined, found);
    }),
    ...Object.entries(claims.eventually).map(([name, { when, reaches }]) => {
      const able = canReach(space, (state) => reaches(space.snapshot(state)));
      const stuck = nearest(space, (state) => able[state] === 0 && when(space.snapshot(state)));
      return finding(space, "eventually", name, stuck === undefined, stuck);
    }),
  ];
}

/** Returns the first state that satisfies a predicate. States are numbered by distance, so it is a nearest one. */
function nearest(space: StateSpace, holds: (state: number) => boolean): number | undefined {
  for (let state = 0; state < space.states; state++) if (holds(state)) return state;
  return undefined;
}

function finding(
  space: StateSpace,
  kind: keyof Claims,
  name: string,
  holds: boolean,
  state: number | undefined,
): Finding {
  const path = state === undefined ? undefined : follow(space, shortestPath(space, state));
  return { kind, name, holds, path, state: state === undefined ? undefined : space.describe(state) };
}

/** Returns 1 for every state from which a goal state is reachable. */
function canReach(space: StateSpace, isGoal: (state: number) => boolean): Uint8Array {
  const able = new Uint8Array(space.states);
  for (let state = 0; state < space.states; state++) if (isGoal(state)) able[state] = 1;
  const before = predecessors(space);
  const open = [...able.keys()].filter((state) => able[state] === 1);
  for (const state of open) {
    for (let at = before.offsets[state] ?? 0; at < (before.offsets[state + 1] ?? 0); at++) {
      const from = before.states[at] ?? 0;
      if (able[from] === 1) continue;
      able[from] = 1;
      open.push(from);
    }
  }
  return able;
}

/** Returns the predecessors of each state, in rows. */
function predecessors(space: StateSpace): { readonly offsets: Int32Array; readonly states: Int32Array } {
  const offsets = new Int32Array(space.states + 1);
  for (const target of space.targetOf) offsets[target + 1] = (offsets[target + 1] ?? 0) + 1;
  for (let state = 0; state < space.states; state++) {
    offsets[state + 1] = (offsets[state + 1] ?? 0) + (offsets[state] ?? 0);
  }
  const next = offsets.slice();
  const states = new Int32Array(space.transitions);
  for (let state = 0; state < space.states; state++) {
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      const target = space.targetOf[at] ?? 0;
      const place = next[target] ?? 0;
      states[place] = state;
      next[target] = place + 1;
    }
  }
  return { offsets, states };
}
