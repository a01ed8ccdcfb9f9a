import { isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { successorOf } from "../successor";
import type { Observability } from "./observability";

/** A deterministic finite state machine with outputs. Refused samples are steps that stay in the state. */
export interface Fsm {
  readonly states: number;
  readonly inputs: number;
  readonly initial: number;
  /** `next[state * inputs + input]`, or -1 if the input cannot be tried in the state. */
  readonly next: Int32Array;
  /** `output[state * inputs + input]`: equal numbers for equal observations. */
  readonly output: Int32Array;
}

export const infeasible = -1;

/** Returns the machine that a tester can observe in a state space. */
export function observedFsm(space: StateSpace, observability: Observability): Fsm {
  const inputs = space.samples.length;
  const next = new Int32Array(space.states * inputs).fill(infeasible);
  const output = new Int32Array(space.states * inputs).fill(infeasible);
  const outputs = new Map<string, number>();
  const observationOf = Array.from({ length: space.states }, (_, state) => {
    const observation = observability.observe(space, state);
    const known = outputs.get(observation) ?? outputs.size;
    outputs.set(observation, known);
    return known;
  });
  for (let state = 0; state < space.states; state++) {
    for (const [input, event] of space.samples.entries()) {
      const target = successorOf(space, state, input);
      if (target < 0 && isInternal(event)) continue;
      next[state * inputs + input] = target < 0 ? state : target;
      output[state * inputs + input] =
        (observationOf[target < 0 ? state : target] ?? 0) * 2 + Number(target >= 0);
    }
  }
  return minimised({ states: space.states, inputs, initial: 0, next, output });
}

/** Merges states that no input sequence distinguishes (Moore's partition refinement). */
export function minimised(fsm: Fsm): Fsm {
  let classes = new Int32Array(fsm.states);
  for (let count = 1; ; ) {
    const { refined, distinct } = refine(fsm, classes);
    if (distinct === count) return quotient(fsm, refined, distinct);
    classes = refined;
    count = distinct;
  }
}

function refine({ states, inputs, next, output }: Fsm, classes: Int32Array) {
  const numbers = new Map<string, number>();
  const refined = new Int32Array(states);
  for (let state = 0; state < states; state++) {
    const signs: number[] = [classes[state] ?? 0];
    for (let at = state * inputs; at < (state + 1) * inputs; at++) {
      const target = next[at] ?? infeasible;
      signs.push(output[at] ?? infeasible, target < 0 ? infeasible : (classes[target] ?? 0));
    }
    const key = signs.join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    refined[state] = number;
  }
  return { refined, distinct: numbers.size };
}

function quotient({ states, inputs, initial, next, output }: Fsm, classes: Int32Array, count: number): Fsm {
  const small = {
    states: count,
    inputs,
    initial: classes[initial] ?? 0,
    next: new Int32Array(count * inputs),
    output: new Int32Array(count * inputs),
  };
  for (let state = states - 1; state >= 0; state--) {
    for (let input = 0; input < inputs; input++) {
      const at = (classes[state] ?? 0) * inputs + input;
      const target = next[state * inputs + input] ?? infeasible;
      small.next[at] = target < 0 ? infeasible : (classes[target] ?? 0);
      small.output[at] = output[state * inputs + input] ?? infeasible;
    }
  }
  return small;
}

/** Returns the state after some inputs, or -1 if one of them cannot be tried. */
export function after({ inputs, next }: Fsm, state: number, sequence: readonly number[]): number {
  let at = state;
  for (const input of sequence) {
    if (at < 0) return infeasible;
    at = next[at * inputs + input] ?? infeasible;
  }
  return at;
}

/** Returns the length of the shortest prefix of a sequence that distinguishes two states, or 0 if none does. */
export function separatingLength(fsm: Fsm, a: number, b: number, sequence: readonly number[]): number {
  let left = a;
  let right = b;
  for (const [index, input] of sequence.entries()) {
    const [x, y] = [left * fsm.inputs + input, right * fsm.inputs + input];
    const [nextLeft, nextRight] = [fsm.next[x] ?? infeasible, fsm.next[y] ?? infeasible];
    if (nextLeft < 0 || nextRight < 0) return 0;
    if (fsm.output[x] !== fsm.output[y]) return index + 1;
    left = nextLeft;
    right = nextRight;
  }
  return 0;
}

/** Returns a shortest input sequence from the initial state to every state. */
export function stateCover({ states, inputs, initial, next }: Fsm): readonly (readonly number[])[] {
  const paths: (readonly number[] | undefined)[] = Array.from({ length: states });
  paths[initial] = [];
  const queue = [initial];
  for (const state of queue) {
    for (let input = 0; input < inputs; input++) {
      const target = next[state * inputs + input] ?? infeasible;
      if (target < 0 || paths[target] !== undefined) continue;
      paths[target] = [...(paths[state] ?? []), input];
      queue.push(target);
    }
  }
  return paths.map((path) => path ?? []);
}
