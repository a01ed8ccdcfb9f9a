import type { StateSpace } from "../state-space";
import { type Fsm, observedFsm, stateCover, untriable } from "./fsm";
import { type Identifiers, identifiers } from "./identifiers";
import { fullState } from "./observability";
import { PathTree, planOfTree } from "./path-tree";
import { defaultBudget, type Plan, type PlanOptions, type Unreachable } from "./plan";
import { Separators } from "./separators";

type Sequence = readonly number[];

/** What the m-complete methods share. */
export interface TestTreeBuilder {
  readonly fsm: Fsm;
  readonly cover: readonly Sequence[];
  readonly separators: Separators;
  readonly identifiers: Identifiers;
  readonly tree: PathTree;
  /** How many states more the implementation may have. */
  readonly extra: number;
}

/** Builds the tree of a method and makes a plan of it. Throws OverBudget when the tree grows beyond the budget. */
export function mCompletePlan(
  space: StateSpace,
  { extra = 0, observe = fullState, budget = defaultBudget }: PlanOptions,
  build: (workshop: TestTreeBuilder) => void,
): Plan {
  const fsm = observedFsm(space, observe);
  const separators = new Separators(fsm);
  const tree = new PathTree(budget);
  const known = identifiers(fsm, separators);
  build({ fsm, cover: stateCover(fsm), separators, identifiers: known, tree, extra });
  return planOfTree(space, tree, merged(space, fsm, known));
}

/** States that look the same whatever one tries cannot be checked one by one. */
function merged(space: StateSpace, fsm: Fsm, { alike }: Identifiers): Unreachable[] {
  const lost = space.states - fsm.states;
  const because = "no sequence of attempts tells them apart from others";
  return [
    ...(lost > 0 ? [{ what: `${lost} of ${space.states} states`, because }] : []),
    ...alike.map(({ a, b }) => ({ what: `states ${a} and ${b} of the observed machine`, because })),
  ];
}

/** Adds a sequence followed by each of some sequences, cut where an input could not be tried. */
export function addAll(
  { fsm, tree }: TestTreeBuilder,
  start: Sequence,
  state: number,
  tails: readonly Sequence[],
): void {
  const node = tree.add(start);
  for (const tail of tails) tree.add(triable(fsm, state, tail), node);
}

function triable({ inputs, next }: Fsm, state: number, sequence: Sequence): number[] {
  const kept: number[] = [];
  let at = state;
  for (const input of sequence) {
    at = next[at * inputs + input] ?? untriable;
    if (at < 0) break;
    kept.push(input);
  }
  return kept;
}

/** Every sequence of up to `most` inputs from every state, appended to the way there. */
export function* traversals(
  { fsm, cover }: TestTreeBuilder,
  most: number,
): Generator<{ readonly sequence: Sequence; readonly state: number; readonly length: number }> {
  for (const [state, way] of cover.entries()) yield* beyond(fsm, way, state, most, 0);
}

function* beyond(
  fsm: Fsm,
  sequence: Sequence,
  state: number,
  most: number,
  length: number,
): Generator<{ readonly sequence: Sequence; readonly state: number; readonly length: number }> {
  yield { sequence, state, length };
  if (length === most) return;
  for (let input = 0; input < fsm.inputs; input++) {
    const target = fsm.next[state * fsm.inputs + input] ?? untriable;
    if (target >= 0) yield* beyond(fsm, [...sequence, input], target, most, length + 1);
  }
}
