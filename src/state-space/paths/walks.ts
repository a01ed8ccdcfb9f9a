import type { StateSpace } from "../state-space";
import { successorOf } from "../successor";
import { refusedSamples } from "./attempts";
import type { Path, Step } from "./path";
import { acceptedSamples } from "./path-tree";
import type { Criterion, Plan, WalkOptions } from "./plan";
import { randomNumbers } from "./random-numbers";

const defaults: WalkOptions = { seed: 1, walks: 100, length: 40, refused: 0.25, weight: () => 1 };

/**
 * Random walks from a seed, uniform or weighted over the samples that the state accepts, with a share of refused attempts (random
 * testing of state machines). The share follows from our own measurements, in which short walks with refusals found faults that
 * tours missed: counters, leftover data, effects of history. The number of paths and steps is given by the options. No coverage is
 * guaranteed, so nothing is infeasible. A walk ends early in a state that accepts nothing.
 */
export const walks: Criterion = {
  id: "walks",
  plan: (space, options): Plan => {
    const chosen = { ...defaults, ...options.walks };
    return { counts: () => count(space, chosen), paths: () => all(space, chosen), infeasible: [] };
  },
};

function count(space: StateSpace, options: WalkOptions) {
  let steps = 0;
  for (const path of all(space, options)) steps += path.length;
  return { paths: options.walks, steps, atLeast: false };
}

function* all(space: StateSpace, options: WalkOptions): Generator<Path> {
  for (let walk = 0; walk < options.walks; walk++) {
    // Each walk has its own seed, so that it can be repeated without the others.
    yield oneWalk(space, options, randomNumbers(options.seed * 1_000_003 + walk));
  }
}

function oneWalk(space: StateSpace, options: WalkOptions, random: () => number): Path {
  const steps: Step[] = [];
  let from = 0;
  while (steps.length < options.length) {
    const accepted = [...acceptedSamples(space, from)];
    if (accepted.length === 0) break;
    const refused = random() < options.refused ? refusedSamples(space, from) : [];
    const sample = weighted(refused.length > 0 ? refused : accepted, options.weight, random);
    const target = successorOf(space, from, sample);
    const to = target < 0 ? from : target;
    steps.push({ sample, from, to, accepted: target >= 0, kind: undefined });
    from = to;
  }
  return steps;
}

function weighted(
  samples: readonly number[],
  weight: (sample: number) => number,
  random: () => number,
): number {
  const total = samples.reduce((sum, sample) => sum + weight(sample), 0);
  let left = random() * total;
  for (const sample of samples) {
    left -= weight(sample);
    if (left < 0) return sample;
  }
  return samples.at(-1) ?? 0;
}
