import { type AnyMachineSnapshot, type AnyStateMachine, getInitialSnapshot } from "xstate";
import { alphabet } from "./alphabet";
import { absent, Component } from "./component";
import { Engine } from "./engine";
import { ExplorationProblem, firstLineOf } from "./exploration-problem";
import { explore } from "./explore";
import { NewField } from "./memoized-functions";
import { replayWithXState } from "./replay-with-xstate";
import type { Sample } from "./sample";
import type { StateSpace } from "./state-space";

/** Options of `compile`. */
export interface ExploreOptions {
  /** Maximum number of states. `compile` throws an ExplorationProblem if there are more. Default 2,000,000. */
  readonly limit?: number;
  /** The input of the machine. */
  readonly input?: unknown;
  /** Adds a sample without payload for every event of the machine that the samples lack. Default false. */
  readonly bare?: boolean;
  /** Number of attempts, spread over the state space, that are repeated with XState's own transition function. Default 64. */
  readonly replays?: number;
}

const defaultLimit = 2_000_000;
const defaultReplays = 64;

/**
 * Compiles an XState machine into the state space that the samples reach. The result is exact and deterministic: its states are
 * those that a breadth-first search with XState's own transition function finds, in the same order. Throws ExplorationProblem, with
 * machine, state and event, if exactness cannot be guaranteed.
 */
export function compile(
  machine: AnyStateMachine,
  samples: readonly Sample[],
  options: ExploreOptions = {},
): StateSpace {
  const complete = alphabet(machine, samples, options.bare ?? false);
  const space = exploreAllFields(machine, complete, options);
  const replays = options.replays ?? defaultReplays;
  if (replays > 0) replayWithXState(machine, space, replays);
  return space;
}

/** Restarts the exploration when an assignment adds a context field. */
function exploreAllFields(
  machine: AnyStateMachine,
  samples: readonly Sample[],
  options: ExploreOptions,
): StateSpace {
  const initial = initialSnapshot(machine, options);
  const fields = Object.keys(initial.context);
  for (;;) {
    try {
      return explore(engineAt(machine, samples, fields, initial), samples, options.limit ?? defaultLimit);
    } catch (thrown) {
      if (!(thrown instanceof NewField)) throw thrown;
      fields.push(thrown.field);
    }
  }
}

/** Creates an engine whose tuple holds the initial state. */
export function engineAt(
  machine: AnyStateMachine,
  samples: readonly Sample[],
  fields: readonly string[],
  initial: AnyMachineSnapshot,
): Engine {
  const components = fields.map((field) => new Component(field));
  for (const component of components) component.idOf(absent);
  const engine = new Engine(machine, samples, components, initial);
  try {
    engine.interpreter.encode(initial, engine.tuple);
  } catch (thrown) {
    if (thrown instanceof ExplorationProblem) throw thrown;
    throw new ExplorationProblem(
      { machine: machine.id, state: "(initial)" },
      `${firstLineOf(thrown)}.`,
      thrown,
    );
  }
  return engine;
}

/** Returns XState's initial snapshot. Throws ExplorationProblem if it is an error. */
export function initialSnapshot(machine: AnyStateMachine, { input }: ExploreOptions): AnyMachineSnapshot {
  const snapshot: AnyMachineSnapshot = getInitialSnapshot(machine, input);
  if (snapshot.status !== "error") return snapshot;
  const what = `the machine fails before its first event: ${firstLineOf(snapshot.error)}.`;
  throw new ExplorationProblem({ machine: machine.id, state: "(initial)" }, what, snapshot.error);
}
