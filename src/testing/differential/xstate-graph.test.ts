import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  __unsafe_getAllOwnEventDescriptors as ownTypes,
} from "xstate";
import { createTestModel, getShortestPaths, getSimplePaths } from "xstate/graph";
import { partnershipFixture, partnershipFixtureSamples } from "../../bench/partnership-fixture";
import { wizardFixture, wizardFixtureSamples } from "../../bench/wizard-fixture";
import { compile } from "../../state-space/compile";
import { visitSimplePaths } from "../../state-space/paths/simple-paths";
import { describeSample, type Sample } from "../../state-space/sample";
import type { Graph } from "../../state-space/state-space";
import { shortestPath } from "../../state-space/successor";
import { turnstile, turnstileSamples } from "../turnstile";
import { testModelGraph } from "./test-model-graph";

interface Fixture {
  readonly name: string;
  readonly machine: AnyStateMachine;
  readonly samples: readonly Sample[];
  /** Its paths in xstate/graph are too many for a unit test. */
  readonly isEndless?: boolean;
}

const size = (subscriptions: number) => ({ subscriptions, licences: 1, resellers: 1 });
const fixtures: readonly Fixture[] = [
  { name: "turnstile", machine: turnstile, samples: turnstileSamples },
  {
    name: "wizard",
    machine: wizardFixture(size(1)),
    samples: wizardFixtureSamples(size(1)),
    isEndless: true,
  },
  {
    name: "wider wizard",
    machine: wizardFixture(size(2)),
    samples: wizardFixtureSamples(size(2)),
    isEndless: true,
  },
  { name: "partnership", machine: partnershipFixture, samples: partnershipFixtureSamples, isEndless: true },
];

interface TheirPath {
  readonly steps: readonly { readonly event: EventObject }[];
}

/** Without the first step, which is xstate's own initial event. */
const theirs = (paths: readonly TheirPath[]) =>
  paths
    .map(({ steps }) =>
      steps
        .slice(1)
        .map(({ event }) => describeSample(event))
        .join(" → "),
    )
    .sort();

function eventsFor(samples: readonly Sample[]) {
  return (snapshot: AnyMachineSnapshot) => {
    const types: readonly string[] = ownTypes(snapshot);
    return types.flatMap((type) => samples.filter((sample) => sample.type === type));
  };
}
const canOnly = (snapshot: AnyMachineSnapshot, event: EventObject) => snapshot.can(event);

function words(samples: readonly Sample[], sequence: Iterable<number>): string {
  return [...sequence].map((sample) => describeSample(samples[sample] ?? { type: "" })).join(" → ");
}

function simple(graph: Graph, samples: readonly Sample[], onlyMaximal: boolean): string[] {
  const found: string[] = [];
  visitSimplePaths(graph, (sequence, length, isMaximal) => {
    if (!onlyMaximal || isMaximal) found.push(words(samples, sequence.subarray(0, length)));
    return true;
  });
  return found.sort();
}

function shortest(graph: Graph, samples: readonly Sample[]): string[] {
  return Array.from({ length: graph.states }, (_, state) =>
    words(samples, shortestPath(graph, state)),
  ).sort();
}

/** Without those that begin another. */
function maximal(paths: readonly string[]): string[] {
  return paths.filter((path) => path !== "" && !paths.some((other) => other.startsWith(`${path} → `)));
}

for (const { name, machine, samples, isEndless = false } of fixtures) {
  describe(`xstate/graph on the ${name}`, () => {
    const space = compile(machine, samples);
    const events = eventsFor(samples);

    test("finds our shortest paths", () => {
      assert.deepEqual(shortest(space, samples), theirs(getShortestPaths(machine, { events })));
    });

    test("finds our simple paths", () => {
      assert.deepEqual(simple(space, samples, false), theirs(getSimplePaths(machine, { events })));
    });

    for (const disabled of [true, false]) {
      const options = { events: [...samples], ...(disabled ? {} : { filterEvents: canOnly }) };
      const graph = testModelGraph(space, { disabled });
      const title = disabled ? "" : ", disabled events filtered";

      test(`finds the shortest paths of our test model${title}`, () => {
        const found = theirs(createTestModel(machine, options).getShortestPaths());

        assert.deepEqual(maximal(shortest(graph, samples)), found);
      });

      if (isEndless) continue;
      test(`finds the simple paths of our test model${title}`, () => {
        const found = theirs(createTestModel(machine, options).getSimplePaths());

        assert.deepEqual(simple(graph, samples, true), found);
      });
    }
  });
}
