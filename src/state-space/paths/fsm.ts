import { isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { successorOf } from "../successor";
import type { Observability } from "./observability";

/** A deterministic machine with outputs: every sample in every state, refusals included as steps that stay. */
export interface Fsm {
  readonly states: number;
  readonly inputs: number;
  readonly initial: number;
  /** `next[state * inputs + input]`; -1 where nobody could try the input. */
  readonly next: Int32Array;
  /** What is seen of that step: numbers that are equal if the sights are. */
  readonly output: Int32Array;
}

export const untriable = -1;

/** What a tester can see of a space. */
export function observedFsm(space: StateSpace, observability: Observability): Fsm {
  const inputs = space.samples.length;
  const next = new Int32Array(space.states * inputs).fill(untriable);
  const output = new Int32Array(space.states * inputs).fill(untriable);
  const queries = new Map<string, number>();
  const observationOf = Array.from({ length: space.states }, (_, state) => {
    const query = observability.see(space, state);
    const known = queries.get(query) ?? queries.size;
    queries.set(query, known);
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

/** The same machine without states that no tester could tell apart (Moore's partition refinement). */
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
      const target = next[at] ?? untriable;
      signs.push(output[at] ?? untriable, target < 0 ? untriable : (classes[target] ?? 0));
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
      const target = next[state * inputs + input] ?? untriable;
      small.next[at] = target < 0 ? untriable : (classes[target] ?? 0);
      small.output[at] = output[state * inputs + input] ?? untriable;
    }
  }
  return small;
}

/** The state after some inputs; -1 if one of them could not be tried. */
export function after({ inputs, next }: Fsm, state: number, sequence: readonly number[]): number {
  let at = state;
  for (const input of sequence) {
    if (at < 0) return untriable;
    at = next[at * inputs + input] ?? untriable;
  }
  return at;
}

/** How many inputs of a sequence it takes to tell two states apart; 0 if the whole of it does not. */
export function separatingLength(fsm: Fsm, a: number, b: number, sequence: readonly number[]): number {
  let left = a;
  let right = b;
  for (const [index, input] of sequence.entries()) {
    const [x, y] = [left * fsm.inputs + input, right * fsm.inputs + input];
    const [nextLeft, nextRight] = [fsm.next[x] ?? untriable, fsm.next[y] ?? untriable];
    if (nextLeft < 0 || nextRight < 0) return 0;
    if (fsm.output[x] !== fsm.output[y]) return index + 1;
    left = nextLeft;
    right = nextRight;
  }
  return 0;
}

/** A shortest way to every state from the initial one. */
export function stateCover({ states, inputs, initial, next }: Fsm): readonly (readonly number[])[] {
  const ways: (readonly number[] | undefined)[] = Array.from({ length: states });
  ways[initial] = [];
  const queue = [initial];
  for (const state of queue) {
    for (let input = 0; input < inputs; input++) {
      const target = next[state * inputs + input] ?? untriable;
      if (target < 0 || ways[target] !== undefined) continue;
      ways[target] = [...(ways[state] ?? []), input];
      queue.push(target);
    }
  }
  return ways.map((way) => way ?? []);
}
