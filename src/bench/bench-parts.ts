import {
  type AnyMachineSnapshot,
  createActor,
  type EventObject,
  __unsafe_getAllOwnEventDescriptors as ownTypes,
} from "xstate";
import { createTestModel, getAdjacencyMap, getSimplePaths } from "xstate/graph";
import { compile } from "../state-space/compile";
import { hsi } from "../state-space/paths/hsi-method";
import { observabilities } from "../state-space/paths/observability";
import { randomNumbers } from "../state-space/paths/random-numbers";
import { visitSimplePaths } from "../state-space/paths/simple-paths";
import { tour } from "../state-space/paths/tour";
import { describeSample, type Sample } from "../state-space/sample";
import type { Graph, StateSpace } from "../state-space/state-space";
import { Stepper } from "../state-space/stepper";
import { testModelGraph } from "../testing/differential/test-model-graph";
import { type CspSize, cspMachine, cspSamples } from "./csp-family";
import { hashOfAdjacency, hashOfSpace, SetHash } from "./graph-hash";
import { type Measured, peakMegabytes, timed } from "./measure";
import { partnershipFixture, partnershipFixtureSamples } from "./partnership-fixture";
import { wizardFixture, wizardFixtureSamples } from "./wizard-fixture";

/** `4.2.1.1`: resellers, customers, subscriptions, licences. */
export function cspSize(text: string): CspSize {
  const [resellers = 1, customers = 1, subscriptions = 1, licences = 1] = text.split(".").map(Number);
  return { resellers, customers, subscriptions, licences };
}

function wizardSize(text: string) {
  const [subscriptions = 1, licences = 1, resellers = 1] = text.split(".").map(Number);
  return { subscriptions, licences, resellers };
}

function eventsFor(samples: readonly Sample[]) {
  return (snapshot: AnyMachineSnapshot): EventObject[] => {
    const types: readonly string[] = ownTypes(snapshot);
    return types.flatMap((type) => samples.filter((sample) => sample.type === type));
  };
}

const sizesOf = ({ states, transitions }: Graph) => ({ states, transitions });

/** Time and memory of our exploration alone. */
function explore(size: string): Measured {
  const machine = cspMachine(cspSize(size));
  const samples = cspSamples(cspSize(size));
  const before = peakMegabytes();
  const { value: space, seconds } = timed(() => compile(machine, samples));
  return { ...sizesOf(space), seconds, megabytes: peakMegabytes(), grown: peakMegabytes() - before };
}

/** Memory of XState's adjacency map alone. */
function stockAdjacency(size: string): Measured {
  const machine = cspMachine(cspSize(size));
  const events = eventsFor(cspSamples(cspSize(size)));
  const { value, seconds } = timed(() => getAdjacencyMap(machine, { events }));
  return { states: Object.keys(value).length, seconds, megabytes: peakMegabytes() };
}

/** Runs both on one machine object, cold or warmed up, and checks that the graphs are equal. */
function adjacency(size: string, start: string): Measured {
  const machine = cspMachine(cspSize(size));
  const samples = cspSamples(cspSize(size));
  if (start === "warm") {
    for (let round = 0; round < 5; round++) compile(machine, samples);
    getAdjacencyMap(machine, { events: eventsFor(samples) });
  }
  const ours = timed(() => compile(machine, samples));
  const stock = timed(() => getAdjacencyMap(machine, { events: eventsFor(samples) }));
  const [ourHash, stockHash] = [hashOfSpace(ours.value), hashOfAdjacency(Object.values(stock.value))];
  if (ourHash !== stockHash) throw new Error(`different graphs: ${ourHash} and ${stockHash}`);
  return { ...sizesOf(ours.value), ours: ours.seconds, stock: stock.seconds };
}

function textOf(samples: readonly Sample[], sequence: Iterable<number>): string {
  return [...sequence].map((sample) => describeSample(samples[sample] ?? { type: "" })).join();
}

function hashOfPaths(graph: Graph, samples: readonly Sample[], onlyMaximal: boolean): string {
  const hash = new SetHash();
  visitSimplePaths(graph, (sequence, length, isMaximal) => {
    if (!onlyMaximal || isMaximal) hash.add(textOf(samples, sequence.subarray(0, length)));
    return true;
  });
  return hash.toString();
}

interface XStatePath {
  readonly steps: readonly { readonly event: EventObject }[];
}

function hashOfXStatePaths(paths: readonly XStatePath[]): string {
  const hash = new SetHash();
  for (const { steps } of paths)
    hash.add(
      steps
        .slice(1)
        .map(({ event }) => describeSample(event))
        .join(),
    );
  return hash.toString();
}

function countPaths(graph: Graph, most = Number.POSITIVE_INFINITY) {
  let all = 0;
  let maximal = 0;
  visitSimplePaths(graph, (_, __, isMaximal) => {
    all++;
    if (isMaximal) maximal++;
    return all < most;
  });
  return { all, maximal };
}

/** Simple paths of a test model of the partnership: ours including compilation, XState's with or without duplicates. */
function testModel(duplicates: string): Measured {
  const allowDuplicatePaths = duplicates === "duplicates";
  const samples = partnershipFixtureSamples;
  const explored = () => testModelGraph(compile(partnershipFixture, samples));
  const ours = timed(() => countPaths(explored()));
  const model = createTestModel(partnershipFixture, { events: [...samples] });
  const stock = timed(() => model.getSimplePaths({ allowDuplicatePaths }));
  const ourHash = hashOfPaths(explored(), samples, !allowDuplicatePaths);
  if (ourHash !== hashOfXStatePaths(stock.value)) throw new Error("different paths");
  return { paths: stock.value.length, ours: ours.seconds, stock: stock.seconds };
}

/** All simple paths of a wizard. */
function simplePaths(size: string): Measured {
  const machine = wizardFixture(wizardSize(size));
  const samples = wizardFixtureSamples(wizardSize(size));
  const ours = timed(() => countPaths(compile(machine, samples)));
  const stock = timed(() => getSimplePaths(machine, { events: eventsFor(samples) }));
  const ourHash = hashOfPaths(compile(machine, samples), samples, false);
  if (ourHash !== hashOfXStatePaths(stock.value)) throw new Error("different paths");
  return { paths: ours.value.all, ours: ours.seconds, stock: stock.seconds };
}

/** Counts simple paths up to a limit. The wizard's test model has 282,596,981. */
function streaming(most: string): Measured {
  const graph = testModelGraph(
    compile(wizardFixture(wizardSize("1.1.1")), wizardFixtureSamples(wizardSize("1.1.1"))),
  );
  const { value, seconds } = timed(() => countPaths(graph, Number(most)));
  return { paths: value.all, seconds, megabytes: peakMegabytes() };
}

/** Steps through a random walk of accepted events with an actor and with ours, then compares every snapshot. */
function stepping(steps: string): Measured {
  const size = cspSize("2.2.1.1");
  const machine = cspMachine(size);
  const samples = cspSamples(size);
  const walk = randomWalk(compile(machine, samples), Number(steps));
  const stepper = new Stepper(machine, samples);
  const ours = timed(() => {
    let seen = 0;
    for (const sample of walk) {
      stepper.send(sample);
      if (stepper.snapshot().status === "active") seen++;
    }
    return seen;
  });
  const actor = createActor(machine).start();
  const events = samples.map((sample): { type: string } => sample);
  const stock = timed(() => {
    let seen = 0;
    for (const sample of walk) {
      actor.send(events[sample] ?? { type: "" });
      if (actor.getSnapshot().status === "active") seen++;
    }
    return seen;
  });
  compareSnapshots(machine, samples, walk);
  return { steps: walk.length, ours: ours.seconds, stock: stock.seconds };
}

function compareSnapshots(
  machine: ReturnType<typeof cspMachine>,
  samples: readonly Sample[],
  walk: Int32Array,
): void {
  const stepper = new Stepper(machine, samples);
  const actor = createActor(machine).start();
  const known = new Map<object, string>();
  const text = (snapshot: AnyMachineSnapshot) => JSON.stringify([snapshot.value, snapshot.context]);
  for (const sample of walk) {
    stepper.send(sample);
    actor.send(samples[sample] ?? { type: "" });
    const ours = stepper.snapshot();
    const words = known.get(ours) ?? text(ours);
    known.set(ours, words);
    if (words !== text(actor.getSnapshot())) throw new Error("different snapshots");
  }
}

function randomWalk(space: StateSpace, length: number): Int32Array {
  const random = randomNumbers(9);
  const walk = new Int32Array(length);
  let state = 0;
  for (let step = 0; step < length; step++) {
    const start = space.offsets[state] ?? 0;
    const at = start + Math.floor(random() * ((space.offsets[state + 1] ?? 0) - start));
    walk[step] = space.sampleOf[at] ?? 0;
    state = space.targetOf[at] ?? 0;
  }
  return walk;
}

/** The steps of a tour of a CSP machine, without and with refusals. */
function touring(size: string): Measured {
  const space = compile(cspMachine(cspSize(size)), cspSamples(cspSize(size)));
  const { value, seconds } = timed(() => tour.plan(space, {}).counts());
  const cells = space.states * space.samples.length;
  const withRefusals = value.steps + cells - space.transitions;
  return { transitions: space.transitions, ...value, atLeast: 0, seconds, cells, withRefusals };
}

/** HSI paths and steps for a machine and an observability. */
function identifying(machine: string, observe: string): Measured {
  const space =
    machine === "partnership"
      ? compile(partnershipFixture, partnershipFixtureSamples)
      : compile(wizardFixture(wizardSize(machine)), wizardFixtureSamples(wizardSize(machine)));
  const seen = observabilities.find(({ name }) => name === observe);
  const { value, seconds } = timed(() =>
    hsi.plan(space, seen === undefined ? {} : { observe: seen }).counts(),
  );
  return { paths: value.paths, steps: value.steps, seconds };
}

/** The parts of the benchmark by name; each runs in a process of its own. */
export const benchParts: Readonly<Record<string, (...args: string[]) => Measured>> = {
  explore: (size = "") => explore(size),
  "stock-adjacency": (size = "") => stockAdjacency(size),
  adjacency: (size = "", start = "") => adjacency(size, start),
  "test-model": (duplicates = "") => testModel(duplicates),
  "simple-paths": (size = "") => simplePaths(size),
  streaming: (most = "") => streaming(most),
  stepping: (steps = "") => stepping(steps),
  touring: (size = "") => touring(size),
  identifying: (machine = "", observe = "") => identifying(machine, observe),
};
