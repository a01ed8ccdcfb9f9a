import type { Graph } from "../state-space";

/** The samples of the current path are the first `length` elements of `samples`. Returning false ends the search. */
export type PathVisitor = (samples: Int32Array, length: number, isMaximal: boolean) => boolean;

/**
 * Visits every path from the initial state that visits no state twice, including the empty path, by a depth-first search with memory
 * proportional to the number of states. `isMaximal` marks paths that are not a prefix of another.
 */
export function visitSimplePaths({ states, offsets, targetOf, sampleOf }: Graph, visit: PathVisitor): void {
  const onPath = new Uint8Array(states);
  const stack = new Int32Array(states + 1);
  const next = new Int32Array(states + 1);
  const isExtended = new Uint8Array(states + 1);
  const samples = new Int32Array(states + 1);
  onPath[0] = 1;
  next[0] = offsets[0] ?? 0;
  let depth = 0;
  while (depth >= 0) {
    const state = stack[depth] ?? 0;
    const at = next[depth] ?? 0;
    if (at === (offsets[state + 1] ?? 0)) {
      // A path is visited on leaving it, because only then it is known if it is a prefix of another.
      if (!visit(samples, depth, isExtended[depth] === 0)) return;
      onPath[state] = 0;
      depth--;
      continue;
    }
    next[depth] = at + 1;
    const target = targetOf[at] ?? 0;
    if (onPath[target] === 1) continue;
    isExtended[depth] = 1;
    samples[depth] = sampleOf[at] ?? 0;
    depth++;
    stack[depth] = target;
    next[depth] = offsets[target] ?? 0;
    isExtended[depth] = 0;
    onPath[target] = 1;
  }
}

/** Yields the samples of every maximal simple path. A generator version of `visitSimplePaths`. */
export function* maximalSimplePaths({ states, offsets, targetOf, sampleOf }: Graph): Generator<Int32Array> {
  const onPath = new Uint8Array(states);
  onPath[0] = 1;
  const stack = [0];
  const next = [offsets[0] ?? 0];
  const isExtended = [false];
  const samples = new Int32Array(states + 1);
  while (stack.length > 0) {
    const depth = stack.length - 1;
    const state = stack[depth] ?? 0;
    const at = next[depth] ?? 0;
    if (at === (offsets[state + 1] ?? 0)) {
      if (isExtended[depth] === false && depth > 0) yield samples.subarray(0, depth);
      onPath[state] = 0;
      stack.pop();
      next.pop();
      isExtended.pop();
      continue;
    }
    next[depth] = at + 1;
    const target = targetOf[at] ?? 0;
    if (onPath[target] === 1) continue;
    isExtended[depth] = true;
    samples[depth] = sampleOf[at] ?? 0;
    stack.push(target);
    next.push(offsets[target] ?? 0);
    isExtended.push(false);
    onPath[target] = 1;
  }
}
