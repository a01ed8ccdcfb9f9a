import type { Graph } from "../state-space";

/** The samples of the present path stand in the first `length` places of `samples`. False ends the search. */
export type PathVisitor = (samples: Int32Array, length: number, isMaximal: boolean) => boolean;

/**
 * Visits every path from the initial state that passes no state twice, in one depth-first search with memory proportional to the
 * states. Maximal paths, which begin no other, are told apart. The empty path is visited too.
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
      // A path is visited when it is left: only then is it known whether it begins another.
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

/** The same search, pulled instead of pushed: yields the samples of every maximal simple path. */
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
