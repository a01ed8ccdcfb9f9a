import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from "xstate";
import { canArrive } from "../../state-space/alphabet";
import { snapshotKey } from "../../state-space/replay-with-xstate";
import { describeSample, isInternal, type Sample } from "../../state-space/sample";
import type { StateSpace } from "../../state-space/state-space";

/** A graph as sorted texts: the keys of its states, and its transitions as "from · sample · to". */
export interface WrittenGraph {
  readonly states: readonly string[];
  readonly transitions: readonly string[];
}

/** The reference exploration: a slow and simple search with XState's public pure functions only. */
export function exploreWithXState(machine: AnyStateMachine, samples: readonly Sample[]): WrittenGraph {
  const [initial]: readonly [AnyMachineSnapshot, ...unknown[]] = initialTransition(machine);
  const found = new Map([[snapshotKey(initial), initial]]);
  const transitions: string[] = [];
  for (const [key, snapshot] of found) {
    if (snapshot.status === "done") continue;
    for (const sample of samples) {
      if (isInternal(sample) && !canArrive(sample, new Set(snapshot._nodes))) continue;
      const [next]: readonly [AnyMachineSnapshot, ...unknown[]] = transition(machine, snapshot, sample);
      const nextKey = snapshotKey(next);
      if (!snapshot.can(sample) && nextKey === key) continue;
      transitions.push(`${key} · ${describeSample(sample)} · ${nextKey}`);
      if (!found.has(nextKey)) found.set(nextKey, next);
    }
  }
  return { states: [...found.keys()].sort(), transitions: transitions.sort() };
}

/** Converts a compiled state space to the same form. */
export function writeGraph(space: StateSpace): WrittenGraph {
  const keys = Array.from({ length: space.states }, (_, state) => snapshotKey(space.snapshot(state)));
  const transitions: string[] = [];
  for (const [state, key] of keys.entries()) {
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      const sample = space.samples[space.sampleOf[at] ?? 0] ?? { type: "" };
      transitions.push(`${key} · ${describeSample(sample)} · ${keys[space.targetOf[at] ?? 0]}`);
    }
  }
  return { states: [...keys].sort(), transitions: transitions.sort() };
}
