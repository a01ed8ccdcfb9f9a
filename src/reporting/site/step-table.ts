import type { AnyMachineSnapshot, StateValue } from "xstate";
import {
  type Infeasible,
  type MachineModel,
  type Refusal,
  readingsOf,
  type Sample,
  type Source,
} from "../../../machines/machine-model";
import { compile } from "../../state-space/compile";
import { stateName } from "../../state-space/state-name";
import type { StateSpace } from "../../state-space/state-space";

/** An input that a state accepts, with the requirements and readings behind it. */
export interface Move {
  readonly input: number;
  readonly to: number;
  readonly sources: readonly Source[];
}

export interface Stop {
  readonly input: number;
  readonly answer: Refusal | Infeasible;
}

/** One state of a machine: its active states by path, the moves from it, and the inputs that it does not accept. */
export interface StepState {
  /** Its name in the ids of checks. */
  readonly name: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly paths: readonly string[];
  /** The shortest way from the initial state, as inputs. */
  readonly route: readonly number[];
  readonly moves: readonly Move[];
  readonly stops: readonly Stop[];
}

/** All states of a machine, the initial one first, so that a page can step through them without the machine. */
export interface StepTable {
  readonly model: MachineModel;
  readonly states: readonly StepState[];
  readonly bases: readonly InputBasis[];
}

/** The paths of the active states: `draft`, `draft.open`, `draft.open.with-link`. */
function pathsIn(value: StateValue | undefined, parent = ""): readonly string[] {
  if (value === undefined) return [];
  const below = (name: string) => (parent === "" ? name : `${parent}.${name}`);
  if (typeof value === "string") return [below(value)];
  return Object.entries(value).flatMap(([name, inner]) => [below(name), ...pathsIn(inner, below(name))]);
}

function isSource(meta: unknown): meta is Source {
  return typeof meta === "object" && meta !== null;
}

/** The sources of the transitions that are taken, without duplicates and without those that name nothing. */
function sourcesOf(space: StateSpace, state: number, input: number): readonly Source[] {
  const metas = space.explain(state, input).taken.map(({ meta }): unknown => meta);
  const named = metas
    .filter(isSource)
    .filter((source) => source.requirement !== undefined || readingsOf(source).length > 0);
  const keys = named.map((source) => JSON.stringify(source));
  return named.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

function movesFrom(space: StateSpace, state: number): readonly Move[] {
  const [from = 0, end = 0] = space.offsets.slice(state, state + 2);
  return Array.from({ length: end - from }, (_, index) => {
    const input = space.sampleOf[from + index] ?? 0;
    return { input, to: space.targetOf[from + index] ?? 0, sources: sourcesOf(space, state, input) };
  });
}

function routeTo(space: StateSpace, state: number): readonly number[] {
  const parent = space.parents[state] ?? -1;
  return parent < 0 ? [] : [...routeTo(space, parent), space.parentSamples[state] ?? 0];
}

/** Computes every step of a machine. */
export function stepTableOf(model: MachineModel): StepTable {
  const space = compile(
    model.machine,
    model.samples.map(({ event }) => event),
  );
  const states = Array.from({ length: space.states }, (_, state) => {
    const snapshot = space.snapshot(state);
    const moves = movesFrom(space, state);
    const accepted = new Set(moves.map(({ input }) => input));
    const stops = [...model.samples.entries()]
      .filter(([input]) => !accepted.has(input))
      .map(([input, sample]) => ({ input, answer: model.refusal(sample, snapshot) }));
    const route = routeTo(space, state);
    return { name: stateName(space, state), snapshot, paths: pathsIn(snapshot.value), route, moves, stops };
  });
  return { model, states, bases: basesOf(model, states) };
}

/** An input of a machine with everything on which its acceptance and its refusals rest. */
export interface InputBasis {
  readonly sample: Sample;
  readonly accepted: readonly Source[];
  readonly refused: readonly Refusal[];
}

function unique<T>(entries: readonly T[]): readonly T[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** The basis of every input, over all states. */
function basesOf(model: MachineModel, states: readonly StepState[]): readonly InputBasis[] {
  return model.samples.map((sample, input) => ({
    sample,
    accepted: unique(
      states.flatMap(({ moves }) =>
        moves.filter((move) => move.input === input).flatMap(({ sources }) => sources),
      ),
    ),
    refused: unique(
      states.flatMap(({ stops }) =>
        stops.flatMap(({ input: own, answer }) => (own === input && "reason" in answer ? [answer] : [])),
      ),
    ),
  }));
}
