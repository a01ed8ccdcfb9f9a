import type { Graph } from "../../state-space";

/** The number of times each transition is taken, and of resets from each state, so that a closed walk exists. */
export interface Repetitions {
  readonly repeats: Int32Array;
  readonly resets: Int32Array;
}

const none = -1;
const byReset = -2;

/** Breadth-first search from a set of states, in which a reset also leads to the initial state. */
export class DistanceSearch {
  private readonly distances: Int32Array;
  private readonly previous: Int32Array;
  private readonly incoming: Int32Array;
  private readonly origins: Int32Array;

  /** A reset costs as much as `resetCost` steps, 1 or more. */
  constructor(
    private readonly graph: Graph,
    private readonly resetCost: number,
  ) {
    this.distances = new Int32Array(graph.states);
    this.previous = new Int32Array(graph.states);
    this.incoming = new Int32Array(graph.states);
    this.origins = new Int32Array(graph.states);
  }

  /** Starts a new search and returns the states in order of distance. */
  from(sources: readonly number[]): readonly number[] {
    this.distances.fill(none);
    const found: number[] = [];
    let frontier = [...sources];
    for (const source of sources) this.reach(source, 0, none, none, source);
    for (let distance = 0; frontier.length > 0 || distance <= this.resetCost; distance++) {
      if (distance === this.resetCost && this.distances[0] === none) {
        const first = sources[0] ?? 0;
        this.reach(0, distance, first, byReset, first);
        frontier.push(0);
      }
      const next: number[] = [];
      for (const state of frontier) {
        found.push(state);
        this.expand(state, distance + 1, next);
      }
      frontier = next;
    }
    return found;
  }

  distance(state: number): number {
    return this.distances[state] ?? none;
  }

  /** Returns the nearest source. */
  origin(state: number): number {
    return this.origins[state] ?? none;
  }

  /** Adds units to every transition and reset on the shortest path to a state. */
  addAlongPath(state: number, units: number, { repeats, resets }: Repetitions): void {
    for (let at = state; this.incoming[at] !== none; at = this.previous[at] ?? none) {
      const by = this.incoming[at] ?? none;
      if (by === byReset) {
        const from = this.previous[at] ?? 0;
        resets[from] = (resets[from] ?? 0) + units;
      } else repeats[by] = (repeats[by] ?? 0) + units;
    }
  }

  private expand(state: number, distance: number, next: number[]): void {
    const { offsets, targetOf } = this.graph;
    for (let at = offsets[state] ?? 0; at < (offsets[state + 1] ?? 0); at++) {
      const target = targetOf[at] ?? 0;
      if (this.distances[target] !== none) continue;
      this.reach(target, distance, state, at, this.origins[state] ?? none);
      next.push(target);
    }
  }

  private reach(state: number, distance: number, from: number, by: number, origin: number): void {
    this.distances[state] = distance;
    this.previous[state] = from;
    this.incoming[state] = by;
    this.origins[state] = origin;
  }
}
