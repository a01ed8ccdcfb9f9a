const none = -1;

/**
 * Assigns all supplies to demands of the same sum at minimum cost (transportation problem, by successive shortest paths with
 * potentials). `costs[source][sink]` must not be negative. Returns the units from each source to each sink.
 */
export function minCostFlow(
  costs: readonly (readonly number[])[],
  supplies: readonly number[],
  demands: readonly number[],
): number[][] {
  const problem = new TransportationProblem(costs, [...supplies], [...demands]);
  while (problem.augment());
  return problem.flow;
}

/** Nodes 0 to sources - 1 are sources, the others are sinks. */
class TransportationProblem {
  readonly flow: number[][];
  private readonly sources: number;
  private readonly nodes: number;
  private readonly potentials: Float64Array;

  constructor(
    private readonly costs: readonly (readonly number[])[],
    private readonly supplies: number[],
    private readonly demands: number[],
  ) {
    this.sources = supplies.length;
    this.nodes = supplies.length + demands.length;
    this.potentials = new Float64Array(this.nodes);
    this.flow = supplies.map(() => demands.map(() => 0));
  }

  /** Sends units along one cheapest augmenting path. Returns false if all demands are met. */
  augment(): boolean {
    const distances = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(this.nodes).fill(none);
    const settled = new Uint8Array(this.nodes);
    for (const [source, supply] of this.supplies.entries()) if (supply > 0) distances[source] = 0;
    for (;;) {
      const node = this.nearest(distances, settled);
      if (node === none) return false;
      settled[node] = 1;
      if (node >= this.sources && (this.demands[node - this.sources] ?? 0) > 0) {
        this.raisePotentials(distances, distances[node] ?? 0);
        this.send(node, previous);
        return true;
      }
      this.relax(node, distances, previous, settled);
    }
  }

  private nearest(distances: Float64Array, settled: Uint8Array): number {
    let best = none;
    for (let node = 0; node < this.nodes; node++) {
      if (settled[node] === 1 || distances[node] === Number.POSITIVE_INFINITY) continue;
      if (best === none || (distances[node] ?? 0) < (distances[best] ?? 0)) best = node;
    }
    return best;
  }

  private relax(node: number, distances: Float64Array, previous: Int32Array, settled: Uint8Array): void {
    const isSource = node < this.sources;
    const from = isSource ? this.sources : 0;
    const to = isSource ? this.nodes : this.sources;
    for (let other = from; other < to; other++) {
      if (settled[other] === 1) continue;
      const source = isSource ? node : other;
      const sink = (isSource ? other : node) - this.sources;
      if (!isSource && (this.flow[source]?.[sink] ?? 0) === 0) continue;
      const cost = (this.costs[source]?.[sink] ?? 0) * (isSource ? 1 : -1);
      const reduced = cost + (this.potentials[node] ?? 0) - (this.potentials[other] ?? 0);
      const distance = (distances[node] ?? 0) + reduced;
      if (distance >= (distances[other] ?? 0)) continue;
      distances[other] = distance;
      previous[other] = node;
    }
  }

  private raisePotentials(distances: Float64Array, most: number): void {
    for (let node = 0; node < this.nodes; node++) {
      this.potentials[node] = (this.potentials[node] ?? 0) + Math.min(distances[node] ?? most, most);
    }
  }

  private send(end: number, previous: Int32Array): void {
    const hops: { source: number; sink: number; forward: boolean }[] = [];
    let at = end;
    for (let before = previous[at] ?? none; before !== none; before = previous[at] ?? none) {
      const forward = before < this.sources;
      hops.push({ source: forward ? before : at, sink: (forward ? at : before) - this.sources, forward });
      at = before;
    }
    const returned = hops
      .filter(({ forward }) => !forward)
      .map(({ source, sink }) => this.flow[source]?.[sink] ?? 0);
    const units = Math.min(this.supplies[at] ?? 0, this.demands[end - this.sources] ?? 0, ...returned);
    for (const { source, sink, forward } of hops) {
      const row = this.flow[source];
      if (row !== undefined) row[sink] = (row[sink] ?? 0) + (forward ? units : -units);
    }
    this.supplies[at] = (this.supplies[at] ?? 0) - units;
    this.demands[end - this.sources] = (this.demands[end - this.sources] ?? 0) - units;
  }
}
