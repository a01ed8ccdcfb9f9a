import type { AnyMachineSnapshot, AnyStateMachine } from "xstate";
import { canArrive } from "./alphabet";
import { canonicalKey } from "./canonical-key";
import { Configurations } from "./configuration";
import { ExplorationProblem } from "./exploration-problem";
import { Interpreter } from "./interpreter";
import { isInternal, quoteSample } from "./sample";
import type { StateSpace } from "./state-space";
import { successorOf } from "./successor";

/**
 * Repeats attempts, accepted and refused ones, with XState's own transition function and compares the results. At most `most`
 * attempts are spread evenly over the state space. Infinity repeats all. Throws ExplorationProblem at the first difference.
 */
export function replayWithXState(machine: AnyStateMachine, space: StateSpace, most: number): number {
  const interpreter = new Interpreter(machine, [], new Configurations(machine));
  const all = space.states * space.samples.length;
  const stride = Math.max(1, Math.floor(all / most));
  let repeated = 0;
  for (let attempt = 0; attempt < all; attempt += stride) {
    const state = Math.floor(attempt / space.samples.length);
    const sample = attempt % space.samples.length;
    if (isPossible(space, state, sample)) repeat(interpreter, space, state, sample);
    repeated++;
  }
  return repeated;
}

function isPossible(space: StateSpace, state: number, sample: number): boolean {
  const event = space.samples[sample];
  const { done, nodes } = space.configuration(state);
  return event !== undefined && !done && (!isInternal(event) || canArrive(event, nodes));
}

function repeat(interpreter: Interpreter, space: StateSpace, state: number, sample: number): void {
  const event = space.samples[sample] ?? { type: "" };
  const configuration = space.configuration(state);
  const context = space.context(state);
  const expected = snapshotKey(interpreter.next(configuration, context, event));
  const can = interpreter.can(configuration, context, event);
  const target = successorOf(space, state, sample);
  const before = snapshotKey(space.snapshot(state));
  const actual = target < 0 ? before : snapshotKey(space.snapshot(target));
  if (expected === actual && target >= 0 === (can || expected !== before)) return;
  const location = { machine: space.machine, state: space.describe(state), event: quoteSample(event) };
  const what = "XState's own transition leads elsewhere; a guard or an action is not a pure function.";
  throw new ExplorationProblem(location, what);
}

/** Returns a text that identifies a state: active nodes, history, status and context. */
export function snapshotKey(snapshot: AnyMachineSnapshot): string {
  const nodes = snapshot._nodes.map(({ order }) => order).sort((a, b) => a - b);
  const history = Object.entries(snapshot.historyValue)
    .map(([id, recorded]) => `${id}=${[...recorded].map(({ order }) => order).sort((a, b) => a - b)}`)
    .sort();
  const fields = Object.entries(snapshot.context).sort(([a], [b]) => (a < b ? -1 : 1));
  return [nodes, history, snapshot.status === "done", canonicalKey(fields)].join("|");
}
