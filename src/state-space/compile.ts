import { type AnyMachineSnapshot, type AnyStateMachine, getInitialSnapshot } from "xstate";
import { alphabet } from "./alphabet";
import { absent, Component } from "./component";
import { Engine } from "./engine";
import { ExplorationProblem, wordsOf } from "./exploration-problem";
import { explore } from "./explore";
import { defaultLimit, defaultReplays, type ExploreOptions } from "./explore-options";
import { NewField } from "./memoized-functions";
import { replayWithXState } from "./replay-with-xstate";
import type { Sample } from "./sample";
import type { StateSpace } from "./state-space";

/**
 * Compiles an XState machine into its reachable state space under the given samples. Exact and deterministic: the states are
 * those that a breadth-first search with XState's own transition finds, in that order. Throws ExplorationProblem with machine,
 * state and event for everything that would make it otherwise.
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

/** Begins again whenever an assignment brings in a field that the context did not have. */
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

/** An engine whose tuple holds the initial state. */
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
    throw new ExplorationProblem({ machine: machine.id, state: "(initial)" }, `${wordsOf(thrown)}.`, thrown);
  }
  return engine;
}

/** XState's initial snapshot. Throws ExplorationProblem if the machine fails right away. */
export function initialSnapshot(machine: AnyStateMachine, { input }: ExploreOptions): AnyMachineSnapshot {
  const snapshot: AnyMachineSnapshot = getInitialSnapshot(machine, input);
  if (snapshot.status !== "error") return snapshot;
  const what = `the machine fails before its first event: ${wordsOf(snapshot.error)}.`;
  throw new ExplorationProblem({ machine: machine.id, state: "(initial)" }, what, snapshot.error);
}
