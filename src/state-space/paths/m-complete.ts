import type { StateSpace } from "../state-space";
import { type Fsm, infeasible, observedFsm, stateCover } from "./fsm";
import { type Identifiers, identifiers } from "./identifiers";
import { fullState } from "./observability";
import { PathTree, planOfTree } from "./path-tree";
import { defaultBudget, type Plan, type PlanOptions, type Unreachable } from "./plan";
import { Separators } from "./separators";

type Sequence = readonly number[];

/** The common inputs and the test tree of the m-complete methods. */
export interface TestTreeBuilder {
  readonly fsm: Fsm;
  readonly cover: readonly Sequence[];
  readonly separators: Separators;
  readonly identifiers: Identifiers;
  readonly tree: PathTree;
  /** The number of additional states that the implementation may have. */
  readonly extra: number;
}

/** Builds the test tree of a method and returns its plan. Throws OverBudget if the tree exceeds the budget. */
export function mCompletePlan(
  space: StateSpace,
  { extra = 0, observe = fullState, budget = defaultBudget }: PlanOptions,
  build: (builder: TestTreeBuilder) => void,
): Plan {
  const fsm = observedFsm(space, observe);
  const separators = new Separators(fsm);
  const tree = new PathTree(budget);
  const known = identifiers(fsm, separators);
  build({ fsm, cover: stateCover(fsm), separators, identifiers: known, tree, extra });
  return planOfTree(space, tree, merged(space, fsm, known));
}

/** Lists the states that no sequence distinguishes. They cannot be checked individually. */
function merged(space: StateSpace, fsm: Fsm, { equivalent }: Identifiers): Unreachable[] {
  const lost = space.states - fsm.states;
  const because = "no sequence of attempts distinguishes them from others";
  return [
    ...(lost > 0 ? [{ what: `${lost} of ${space.states} states`, because }] : []),
    ...equivalent.map(({ a, b }) => ({ what: `states ${a} and ${b} of the observed machine`, because })),
  ];
}

/** Adds a sequence followed by each of the tails, cut before the first input that cannot be tried. */
export function addAll(
  { fsm, tree }: TestTreeBuilder,
  start: Sequence,
  state: number,
  tails: readonly Sequence[],
): void {
  const node = tree.add(start);
  for (const tail of tails) tree.add(feasiblePrefix(fsm, state, tail), node);
}

function feasiblePrefix({ inputs, next }: Fsm, state: number, sequence: Sequence): number[] {
  const kept: number[] = [];
  let at = state;
  for (const input of sequence) {
    at = next[at * inputs + input] ?? infeasible;
    if (at < 0) break;
    kept.push(input);
  }
  return kept;
}

/** Yields every sequence of up to `most` inputs from every state, appended to the shortest sequence to the state. */
export function* traversals(
  { fsm, cover }: TestTreeBuilder,
  most: number,
): Generator<{ readonly sequence: Sequence; readonly state: number; readonly length: number }> {
  for (const [state, prefix] of cover.entries()) yield* beyond(fsm, prefix, state, most, 0);
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
    const target = fsm.next[state * fsm.inputs + input] ?? infeasible;
    if (target >= 0) yield* beyond(fsm, [...sequence, input], target, most, length + 1);
  }
}
