import type { AnyMachineSnapshot, AnyStateMachine } from "xstate";
import { engineAt, initialSnapshot } from "./compile";
import type { Engine } from "./engine";
import { ExplorationProblem, firstLineOf } from "./exploration-problem";
import { snapshotOf } from "./interpreter";
import { quoteSample, type Sample } from "./sample";
import { TupleTable } from "./tuple-table";

const unknown = -2;
const refused = -1;

/**
 * Steps a machine through its states without exploring all of them. Each step is computed once and memoized, so long random walks
 * and simulations are much faster than with an actor, which creates a new snapshot for every event.
 */
export class Stepper {
  private readonly engine: Engine;
  private readonly table: TupleTable;
  private readonly source: Int32Array;
  private readonly rows: Int32Array[] = [];
  private readonly snapshots: AnyMachineSnapshot[] = [];
  private at: number;

  /** Throws ExplorationProblem if the initial state is an error. */
  constructor(
    machine: AnyStateMachine,
    private readonly samples: readonly Sample[],
  ) {
    const initial = initialSnapshot(machine, {});
    this.engine = engineAt(machine, samples, Object.keys(initial.context), initial);
    this.table = new TupleTable(this.engine.components.length + 1);
    this.source = new Int32Array(this.engine.tuple.length);
    this.at = this.table.intern(this.engine.tuple);
  }

  /** The number of the current state, in the order in which states were first reached. The initial state is 0. */
  get state(): number {
    return this.at;
  }

  /** Returns to the initial state. */
  reset(): void {
    this.at = 0;
  }

  /** Sends a sample. Returns false if the machine refuses it. Throws ExplorationProblem as `compile` does. */
  send(sample: number): boolean {
    const row = this.rows[this.at] ?? this.newRow();
    let next = row[sample] ?? refused;
    if (next === unknown) {
      next = this.find(sample);
      row[sample] = next;
    }
    if (next === refused) return false;
    this.at = next;
    return true;
  }

  /** The XState snapshot of the current state. Equal states return the same object. */
  snapshot(): AnyMachineSnapshot {
    return this.snapshots[this.at] ?? this.newSnapshot();
  }

  private newRow(): Int32Array {
    const row = new Int32Array(this.samples.length).fill(unknown);
    this.rows[this.at] = row;
    return row;
  }

  private newSnapshot(): AnyMachineSnapshot {
    this.table.load(this.at, this.engine.tuple);
    const configuration = this.engine.configurations.all[this.engine.tuple[0] ?? 0];
    if (configuration === undefined) throw new RangeError(`there is no state ${this.at}`);
    const snapshot = snapshotOf(configuration, this.engine.tracker.plainContext());
    this.snapshots[this.at] = snapshot;
    return snapshot;
  }

  private find(sample: number): number {
    const engine = this.engine;
    const source = this.source;
    this.table.load(this.at, source);
    this.table.load(this.at, engine.tuple);
    const configuration = engine.configurations.all[source[0] ?? 0];
    if (configuration === undefined || configuration.done) return refused;
    try {
      return engine.send(configuration, sample, source) ? this.table.intern(engine.tuple) : refused;
    } catch (thrown) {
      const event = quoteSample(this.samples[sample] ?? { type: "" });
      const place = { machine: engine.machine.id, state: `"${configuration.name}"`, event };
      throw new ExplorationProblem(place, `${firstLineOf(thrown)}.`, thrown);
    }
  }
}
