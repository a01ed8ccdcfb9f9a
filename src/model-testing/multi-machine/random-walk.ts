import type { PersonKind } from "../../../machines/machine-model";
import type { RefusalReason } from "../../domain/refusal-reason";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import type { CompiledMachine } from "../model/compiled-machine";
import type { ExpectedOutcome } from "../model/expected-outcome";
import type { MachineInstance, TestStep } from "../model/test-step";

export interface WalkOptions {
  readonly length: number;
  /** The share of refused inputs. */
  readonly refused: number;
  readonly seed: number;
  /** Returns true if the walk may contain this input. */
  readonly admits: (
    machine: CompiledMachine,
    state: number,
    sample: number,
    expected: ExpectedOutcome,
  ) => boolean;
}

/** People who have no open order or draft on any machine of a world. Those with a listed role work for a reseller. */
const uninvolvedKinds: readonly (PersonKind | undefined)[] = [
  undefined,
  "user-admin",
  "helpdesk-agent",
  "billing-admin",
  "no-role",
  "resellers-person",
  "other-providers-person",
];

/** The reasons that still refuse another provider with partners and orders of its own in the same world. */
const reasonsForOtherProvider: readonly RefusalReason[] = [
  "unknown-customer",
  "unknown-subscription",
  "not-a-reseller",
];

/**
 * A random walk over the machines of a world, planned with the models alone. The same seed gives the same steps. A few machines
 * take most of the steps, so that they progress, and frequent inputs become less likely.
 */
export function randomWalk(instances: readonly MachineInstance[], terms: WalkOptions): readonly TestStep[] {
  const random = randomNumbers(terms.seed);
  const states = instances.map(() => 0);
  const done = new Map<string, number>();
  const steps: TestStep[] = [];
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(random() * things.length)];
  const busy = busyInstances(instances.length, random);
  let failedDraws = 0;
  while (steps.length < terms.length && failedDraws < maximumFailedDraws) {
    const instance = (random() < busyShare ? pick(busy) : Math.floor(random() * instances.length)) ?? 0;
    const machine = instances[instance]?.machine;
    if (machine === undefined) break;
    const state = states[instance] ?? 0;
    const refused = random() < terms.refused;
    const typeOf = ({ sample }: Input) => `${instance} ${machine.sample(sample).event.type}`;
    const chosen = refused
      ? pick(refusedInputs(machine, state, pick(uninvolvedKinds), terms))
      : drawRareInput(acceptedInputs(machine, state, terms), (input) => done.get(typeOf(input)) ?? 0, random);
    failedDraws = chosen === undefined ? failedDraws + 1 : 0;
    if (chosen === undefined) continue;
    steps.push({ instance, ...chosen });
    if (refused) continue;
    done.set(typeOf(chosen), (done.get(typeOf(chosen)) ?? 0) + 1);
    states[instance] = machine.target(state, chosen.sample);
  }
  return steps;
}

/** The walk ends early after so many draws in a row without a possible step. */
const maximumFailedDraws = 500;

/** The share of steps taken by the busy machines. */
const busyShare = 0.85;

/** Draws one, two or three machines. */
function busyInstances(instances: number, random: () => number): readonly number[] {
  const count = 1 + Math.floor(random() * Math.min(3, instances));
  return Array.from({ length: count }, () => Math.floor(random() * instances));
}

/** Draws an input. Inputs that occurred less often are likelier. */
function drawRareInput(
  inputs: readonly Input[],
  times: (input: Input) => number,
  random: () => number,
): Input | undefined {
  const weights = inputs.map((input) => 1 / (1 + times(input)) ** 2);
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, input] of inputs.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return input;
  }
  return inputs.at(-1);
}

type Input = Pick<TestStep, "sample" | "kind">;

function acceptedInputs(machine: CompiledMachine, state: number, { admits }: WalkOptions): readonly Input[] {
  return [...machine.samples.keys()].flatMap((sample): readonly Input[] => {
    const expected = machine.expectedOutcome(state, sample);
    return expected.kind === "accepted" && admits(machine, state, sample, expected) ? [{ sample }] : [];
  });
}

function refusedInputs(
  machine: CompiledMachine,
  state: number,
  kind: PersonKind | undefined,
  { admits }: WalkOptions,
): readonly Input[] {
  return [...machine.samples.keys()].flatMap((sample): readonly Input[] => {
    const expected = machine.expectedOutcome(state, sample, kind);
    if (expected.kind !== "refused" || !admits(machine, state, sample, expected)) return [];
    return isAlwaysRefused(machine, sample, kind, expected.reasons) ? [{ sample, kind }] : [];
  });
}

/** True if the input is refused whatever the other machines of the world have done. */
function isAlwaysRefused(
  machine: CompiledMachine,
  sample: number,
  kind: PersonKind | undefined,
  reasons: readonly RefusalReason[],
): boolean {
  if (kind === "other-providers-person")
    return reasons.every((each) => reasonsForOtherProvider.includes(each));
  if (kind === undefined || machine.sample(sample).by === "reseller") return true;
  // Another person who may act has other work open, or none.
  return !machine.permits(sample, kind);
}
