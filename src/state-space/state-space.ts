import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition, StateValue } from "xstate";
import { absent } from "./component";
import type { Configuration } from "./configuration";
import type { Engine } from "./engine";
import { snapshotOf } from "./interpreter";
import type { Sample } from "./sample";
import { allNodes } from "./state-nodes";
import type { TupleTable } from "./tuple-table";

/** States and transitions as numbers. A row holds the transitions of one state in ascending order of samples. */
export interface Graph {
  readonly states: number;
  readonly transitions: number;
  /** The row of state s: transitions `offsets[s]` to `offsets[s + 1]`, exclusive. */
  readonly offsets: Int32Array;
  readonly sampleOf: Uint16Array;
  readonly targetOf: Int32Array;
  /** The state and sample by which breadth-first search found a state, or -1 for the initial state, which is state 0. */
  readonly parents: Int32Array;
  readonly parentSamples: Int32Array;
}

/** The transitions and guards involved when a sample is sent in a state. */
export interface Explanation {
  readonly taken: readonly AnyTransitionDefinition[];
  readonly guards: readonly { readonly transition: AnyTransitionDefinition; readonly holds: boolean }[];
}

/** The amount of work that an exploration took. */
export interface ExplorationWork {
  readonly attempts: number;
  readonly evaluations: number;
  readonly interpreted: number;
  readonly configurations: number;
}

/** All reachable states of a machine and every transition between them. */
export class StateSpace implements Graph {
  readonly machine: string;

  constructor(
    private readonly engine: Engine,
    private readonly table: TupleTable,
    readonly samples: readonly Sample[],
    private readonly graph: Graph,
    readonly attempts: number,
  ) {
    this.machine = engine.machine.id;
  }

  get states(): number {
    return this.graph.states;
  }
  get transitions(): number {
    return this.graph.transitions;
  }
  get offsets(): Int32Array {
    return this.graph.offsets;
  }
  get sampleOf(): Uint16Array {
    return this.graph.sampleOf;
  }
  get targetOf(): Int32Array {
    return this.graph.targetOf;
  }
  get parents(): Int32Array {
    return this.graph.parents;
  }
  get parentSamples(): Int32Array {
    return this.graph.parentSamples;
  }

  get work(): ExplorationWork {
    const { functions, interpreted, configurations } = this.engine;
    const { evaluations } = functions;
    return { attempts: this.attempts, evaluations, interpreted, configurations: configurations.all.length };
  }

  configuration(state: number): Configuration {
    const found = this.engine.configurations.all[this.table.at(state, 0)];
    if (found === undefined) throw new RangeError(`there is no state ${state}`);
    return found;
  }

  /** The XState state value. */
  value(state: number): StateValue {
    return this.configuration(state).value;
  }

  context(state: number): Record<string, unknown> {
    const context: Record<string, unknown> = {};
    for (const [index, { field, values }] of this.engine.components.entries()) {
      const value = values[this.table.at(state, index + 1)];
      if (value !== absent) context[field] = value;
    }
    return context;
  }

  /** The XState snapshot of the state. */
  snapshot(state: number): AnyMachineSnapshot {
    return snapshotOf(this.configuration(state), this.context(state));
  }

  isFinal(state: number): boolean {
    return this.configuration(state).done;
  }

  /** All transitions of the machine that have a guard, including eventless ones. */
  guardedTransitions(): readonly AnyTransitionDefinition[] {
    return allTransitionsOf(this.engine.machine).filter(({ guard }) => guard !== undefined);
  }

  /** The `meta` values of all states and transitions of the machine. */
  metas(): readonly unknown[] {
    const { machine } = this.engine;
    return [...allNodes(machine), ...allTransitionsOf(machine)].map(({ meta }) => meta);
  }

  /** Describes a state by name and context: `"review" {"placed":"one"}`. */
  describe(state: number): string {
    const context = this.context(state);
    const words = `"${this.configuration(state).name}"`;
    return Object.keys(context).length === 0 ? words : `${words} ${inspectContext(context)}`;
  }

  /** Returns the transitions taken and guards evaluated, including eventless ones. Empty for steps that only XState can execute. */
  explain(state: number, sample: number): Explanation {
    const taken: AnyTransitionDefinition[] = [];
    const guards: { transition: AnyTransitionDefinition; holds: boolean }[] = [];
    const { engine, table } = this;
    const source = new Int32Array(engine.tuple.length);
    table.load(state, source);
    table.load(state, engine.tuple);
    engine.listener = {
      guard: (transition, holds) => guards.push({ transition, holds }),
      taken: (transitions) => taken.push(...transitions),
    };
    try {
      if (!this.isFinal(state)) engine.send(this.configuration(state), sample, source);
    } finally {
      engine.listener = null;
    }
    return { taken, guards };
  }
}

function allTransitionsOf(machine: AnyStateMachine): AnyTransitionDefinition[] {
  return allNodes(machine).flatMap((node) => [...node.transitions.values(), node.always ?? []].flat());
}

/** Formats a context in one line, as JSON where possible. */
export function inspectContext(context: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(context, (_, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    if (value instanceof Map) return { Map: [...value] };
    return value instanceof Set ? { Set: [...value] } : value;
  });
}
