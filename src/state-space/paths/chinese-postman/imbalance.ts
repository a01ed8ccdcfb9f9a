import type { Graph } from "../../state-space";
import { DistanceSearch, type Repetitions } from "./distance-search";
import { minCostFlow } from "./min-cost-flow";

/** The exact algorithm is used if it needs no more elementary steps than this, about one second. */
const mostExactWork = 100_000_000;
const mostRounds = 40;

/**
 * Adds repetitions and resets until every state is left as often as it is entered. States entered more often than left are sources,
 * states left more often than entered are sinks. Each unit goes from a source to a sink by a shortest path or a reset.
 */
export function balance(graph: Graph, resetCost: number): Repetitions {
  const excess = excesses(graph);
  const result = { repeats: new Int32Array(graph.transitions).fill(1), resets: new Int32Array(graph.states) };
  const sources = [...excess.keys()].filter((state) => (excess[state] ?? 0) > 0);
  const sinks = [...excess.keys()].filter((state) => (excess[state] ?? 0) < 0);
  const units = sources.reduce((sum, state) => sum + (excess[state] ?? 0), 0);
  const search = new DistanceSearch(graph, resetCost);
  const searching = sources.length * graph.transitions;
  const assigning = sources.length * sinks.length * units;
  if (searching + assigning <= mostExactWork) {
    balanceExactly(search, excess, sources, sinks, result);
  } else balanceNearestFirst(search, excess, result);
  return result;
}

/** For each state, the number of incoming minus the number of outgoing transitions. */
function excesses({ states, transitions, offsets, targetOf }: Graph): Int32Array {
  const excess = new Int32Array(states);
  for (let state = 0; state < states; state++) {
    excess[state] = (excess[state] ?? 0) - ((offsets[state + 1] ?? 0) - (offsets[state] ?? 0));
  }
  for (let at = 0; at < transitions; at++) {
    const target = targetOf[at] ?? 0;
    excess[target] = (excess[target] ?? 0) + 1;
  }
  return excess;
}

function balanceExactly(
  search: DistanceSearch,
  excess: Int32Array,
  sources: readonly number[],
  sinks: readonly number[],
  result: Repetitions,
): void {
  const costs = sources.map((source) => {
    search.from([source]);
    return sinks.map((sink) => search.distance(sink));
  });
  const flow = minCostFlow(
    costs,
    sources.map((state) => excess[state] ?? 0),
    sinks.map((state) => -(excess[state] ?? 0)),
  );
  for (const [row, source] of sources.entries()) {
    search.from([source]);
    for (const [column, sink] of sinks.entries()) {
      const units = flow[row]?.[column] ?? 0;
      if (units > 0) search.addAlongPath(sink, units, result);
    }
  }
}

/**
 * Each round searches from all sources at once, and each sink that is found takes as many units as its nearest source has. The last
 * units would need as many rounds as there are sources, so they use a reset instead.
 */
function balanceNearestFirst(search: DistanceSearch, excess: Int32Array, result: Repetitions): void {
  for (let round = 0; round < mostRounds; round++) {
    const sources = sourcesIn(excess);
    if (sources.length === 0) return;
    for (const sink of search.from(sources)) sendUnits(search.origin(sink), sink, excess, search, result);
  }
  const sources = sourcesIn(excess);
  search.from([0]);
  for (const sink of excess.keys()) {
    while ((excess[sink] ?? 0) < 0) {
      const source = sources.at(-1) ?? 0;
      const units = sendUnits(source, sink, excess, search, result);
      result.resets[source] = (result.resets[source] ?? 0) + units;
      if (excess[source] === 0) sources.pop();
    }
  }
}

function sourcesIn(excess: Int32Array): number[] {
  return [...excess.keys()].filter((state) => (excess[state] ?? 0) > 0);
}

/** Sends as many units as possible from a source to a sink along the path that the search found, and returns their number. */
function sendUnits(
  source: number,
  sink: number,
  excess: Int32Array,
  search: DistanceSearch,
  result: Repetitions,
): number {
  const units = Math.min(excess[source] ?? 0, -(excess[sink] ?? 0));
  if (units <= 0) return 0;
  excess[source] = (excess[source] ?? 0) - units;
  excess[sink] = (excess[sink] ?? 0) + units;
  search.addAlongPath(sink, units, result);
  return units;
}
