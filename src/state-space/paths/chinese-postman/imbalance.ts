import type { Graph } from "../../state-space";
import { DistanceSearch } from "../distance-search";
import { transport } from "./min-cost-flow";
import type { Repetitions } from "./repetitions";

/** An exact solution is sought where it takes no more elementary steps than this: about a second. */
const mostExactWork = 100_000_000;
const mostRounds = 40;

/**
 * Adds repetitions and resets until every state is left as often as it is entered. States entered more often are sources, states
 * left more often are sinks; each unit is led from one to the other by a shortest way or through a reset.
 */
export function balance(graph: Graph, resetCost: number): Repetitions {
  const excess = excesses(graph);
  const result = { repeats: new Int32Array(graph.transitions).fill(1), resets: new Int32Array(graph.states) };
  const sources = [...excess.keys()].filter((state) => (excess[state] ?? 0) > 0);
  const sinks = [...excess.keys()].filter((state) => (excess[state] ?? 0) < 0);
  const units = sources.reduce((sum, state) => sum + (excess[state] ?? 0), 0);
  const search = new DistanceSearch(graph, resetCost);
  const searching = sources.length * graph.transitions;
  const transporting = sources.length * sinks.length * units;
  if (searching + transporting <= mostExactWork) {
    balanceExactly(search, excess, sources, sinks, result);
  } else balanceNearestFirst(search, excess, result);
  return result;
}

/** How much oftener each state is entered than left. */
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
  const flow = transport(
    costs,
    sources.map((state) => excess[state] ?? 0),
    sinks.map((state) => -(excess[state] ?? 0)),
  );
  for (const [row, source] of sources.entries()) {
    search.from([source]);
    for (const [column, sink] of sinks.entries()) {
      const units = flow[row]?.[column] ?? 0;
      if (units > 0) search.lead(sink, units, result);
    }
  }
}

/**
 * Rounds of one search from all sources at once; each sink that is met takes what its nearest source can give. The last few units
 * would need as many rounds as there are sources, so they start again from the initial state.
 */
function balanceNearestFirst(search: DistanceSearch, excess: Int32Array, result: Repetitions): void {
  for (let round = 0; round < mostRounds; round++) {
    const sources = sourcesIn(excess);
    if (sources.length === 0) return;
    for (const sink of search.from(sources)) pass(search.origin(sink), sink, excess, search, result);
  }
  const sources = sourcesIn(excess);
  search.from([0]);
  for (const sink of excess.keys()) {
    while ((excess[sink] ?? 0) < 0) {
      const source = sources.at(-1) ?? 0;
      const units = pass(source, sink, excess, search, result);
      result.resets[source] = (result.resets[source] ?? 0) + units;
      if (excess[source] === 0) sources.pop();
    }
  }
}

function sourcesIn(excess: Int32Array): number[] {
  return [...excess.keys()].filter((state) => (excess[state] ?? 0) > 0);
}

/** Leads as many units to a sink as a source can give, along the way that the search knows; answers with how many. */
function pass(
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
  search.lead(sink, units, result);
  return units;
}
