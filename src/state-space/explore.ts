import { canArrive } from "./alphabet";
import type { Component } from "./component";
import type { Configuration } from "./configuration";
import { EnabledEvents } from "./enabled-events";
import type { Engine } from "./engine";
import { ExplorationProblem, firstLineOf } from "./exploration-problem";
import { GrowingInts, GrowingShorts } from "./growing-ints";
import { NewField } from "./memoized-functions";
import { isInternal, quoteSample, type Sample } from "./sample";
import { inspectContext, StateSpace } from "./state-space";
import { TupleTable } from "./tuple-table";

const mostSamples = 65_535;

/**
 * Breadth-first search over the state tuples of an engine whose tuple holds the initial state. Throws ExplorationProblem, and
 * NewField if the search has to be restarted.
 */
export function explore(engine: Engine, samples: readonly Sample[], limit: number): StateSpace {
  if (samples.length > mostSamples) {
    const what = `has ${samples.length} samples; at most ${mostSamples} can be told apart.`;
    throw new ExplorationProblem({ machine: engine.machine.id }, what);
  }
  const search = new Search(engine, samples, limit);
  search.run();
  return search.space();
}

class Search {
  private readonly table: TupleTable;
  private readonly offsets = new GrowingInts();
  private readonly edgeSamples = new GrowingShorts();
  private readonly edgeTargets = new GrowingInts();
  private readonly parents = new GrowingInts();
  private readonly parentSamples = new GrowingInts();
  private readonly enabledEventsOf: EnabledEvents[] = [];
  private readonly source: Int32Array;
  private attempts = 0;
  private sample = -1;

  constructor(
    private readonly engine: Engine,
    private readonly samples: readonly Sample[],
    private readonly limit: number,
  ) {
    const width = engine.components.length + 1;
    this.table = new TupleTable(width);
    this.source = new Int32Array(width + 1);
    this.find(-1, -1);
  }

  run(): void {
    const table = this.table;
    const source = this.source;
    for (let state = 0; state < table.length; state++) {
      this.offsets.push(this.edgeTargets.length);
      table.load(state, source);
      const configuration = this.engine.configurations.all[source[0] ?? 0];
      if (configuration === undefined) continue;
      try {
        this.expand(state, configuration);
      } catch (thrown) {
        throw this.problem(thrown, state);
      }
    }
    this.offsets.push(this.edgeTargets.length);
  }

  space(): StateSpace {
    const graph = {
      states: this.table.length,
      transitions: this.edgeTargets.length,
      offsets: this.offsets.view(),
      sampleOf: this.edgeSamples.view(),
      targetOf: this.edgeTargets.view(),
      parents: this.parents.view(),
      parentSamples: this.parentSamples.view(),
    };
    return new StateSpace(this.engine, this.table, this.samples, graph, this.attempts);
  }

  private expand(state: number, configuration: Configuration): void {
    const engine = this.engine;
    const source = this.source;
    const tuple = engine.tuple;
    const enabledEvents = this.enabledEventsOf[configuration.id] ?? this.enabledEvents(configuration);
    for (let i = 0; i < source.length; i++) tuple[i] = source[i] ?? 0;
    const count = enabledEvents.select();
    for (let at = 0; at < count; at++) {
      const place = enabledEvents.selected[at] ?? 0;
      const sample = enabledEvents.sample(place);
      this.sample = sample;
      for (let i = 0; i < source.length; i++) tuple[i] = source[i] ?? 0;
      const step = enabledEvents.unconditionalStep(place);
      if (step !== null) engine.take(step, sample);
      else if (!engine.send(configuration, sample, source)) continue;
      const target = this.find(state, sample);
      this.edgeSamples.push(sample);
      this.edgeTargets.push(target);
    }
    this.attempts += enabledEvents.length;
  }

  /** Returns the number of the state in the engine's tuple. For a new state, records the transition that found it. */
  private find(parent: number, sample: number): number {
    const before = this.table.length;
    const state = this.table.intern(this.engine.tuple);
    if (state < before) return state;
    if (before >= this.limit) throw new LimitReached();
    this.parents.push(parent);
    this.parentSamples.push(sample);
    return state;
  }

  private enabledEvents(configuration: Configuration): EnabledEvents {
    const relevant = [...this.samples.keys()].filter((sample) => {
      const event = this.samples[sample];
      if (event === undefined || !this.engine.isRelevant(configuration, sample)) return false;
      return !isInternal(event) || canArrive(event, configuration.nodes);
    });
    const enabledEvents = new EnabledEvents(this.engine, configuration, relevant);
    this.enabledEventsOf[configuration.id] = enabledEvents;
    return enabledEvents;
  }

  private problem(thrown: unknown, state: number): unknown {
    if (thrown instanceof ExplorationProblem || thrown instanceof NewField) return thrown;
    const place = {
      machine: this.engine.machine.id,
      state: this.describe(state),
      event: this.describeSample(),
    };
    const what = thrown instanceof LimitReached ? this.beyondLimit() : `${firstLineOf(thrown)}.`;
    return new ExplorationProblem(place, what, thrown);
  }

  private describe(state: number): string {
    this.table.load(state, this.engine.tuple);
    const name = this.engine.configurations.all[this.engine.tuple[0] ?? 0]?.name ?? "";
    const context = this.engine.tracker.plainContext();
    return `"${name}"${Object.keys(context).length === 0 ? "" : ` ${inspectContext(context)}`}`;
  }

  private describeSample(): string | undefined {
    const sample = this.samples[this.sample];
    return sample === undefined ? undefined : quoteSample(sample);
  }

  private beyondLimit(): string {
    const widest = [...this.engine.components].sort((a, b) => b.values.length - a.values.length)[0];
    return `leads beyond the limit of ${this.limit} states; bound the context${widestInWords(widest)}, or raise --limit.`;
  }
}

function widestInWords(component: Component | undefined): string {
  // One of the values is `absent`.
  const taken = (component?.values.length ?? 0) - 1;
  return component === undefined || taken < 2
    ? ""
    : ` ("${component.field}" has taken ${taken} values so far)`;
}

class LimitReached extends Error {}
