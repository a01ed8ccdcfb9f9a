import type { PersonKind, Sample } from "../../../machines/machine-model";
import type { RefusalReason } from "../../domain/refusal-reason";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import type { CompiledMachine } from "../execution/compiled-machine";
import type { ExpectedOutcome } from "../execution/expected-outcome";
import type { MachineInstance, TestStep } from "../execution/machine-instance";

export interface WalkTerms {
  readonly length: number;
  /** The share of inputs that are to be refused. */
  readonly refused: number;
  readonly seed: number;
  /** Whether a step may rest on this. */
  readonly admits: (subject: CompiledMachine, sample: number, ruling: ExpectedOutcome) => boolean;
}

/** People who have nothing open on any machine of a world; of the listed roles only a reseller's people. */
const bystanders: readonly (PersonKind | undefined)[] = [
  undefined,
  "user-admin",
  "helpdesk-agent",
  "billing-admin",
  "no-role",
  "resellers-person",
  "other-providers-person",
];

/** In a world of several machines another provider has partners, and orders, of its own: then only this keeps it out. */
const keepsOthersOut: readonly RefusalReason[] = [
  "unknown-customer",
  "unknown-subscription",
  "not-a-reseller",
];

/**
 * A random walk over the machines of a world, planned with the models alone: the same seed gives the same moves. A few machines
 * do most of the walking, so that they get ahead, and what has been done often is done less and less often.
 */
export function randomWalk(instances: readonly MachineInstance[], terms: WalkTerms): readonly TestStep[] {
  const random = randomNumbers(terms.seed);
  const states = instances.map(() => 0);
  const done = new Map<string, number>();
  const testSteps: TestStep[] = [];
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(random() * things.length)];
  const busy = busyInstances(instances.length, random);
  let fruitless = 0;
  while (testSteps.length < terms.length && fruitless < mostFruitless) {
    const instance = (random() < busyShare ? pick(busy) : Math.floor(random() * instances.length)) ?? 0;
    const subject = instances[instance]?.subject;
    if (subject === undefined) break;
    const state = states[instance] ?? 0;
    const refused = random() < terms.refused;
    const typeOf = ({ sample }: Input) => `${instance} ${subject.sample(sample).event.type}`;
    const chosen = refused
      ? pick(refusedInputs(subject, state, pick(bystanders), terms))
      : rarest(acceptedInputs(subject, state, terms), (input) => done.get(typeOf(input)) ?? 0, random);
    fruitless = chosen === undefined ? fruitless + 1 : 0;
    if (chosen === undefined) continue;
    testSteps.push({ instance, ...chosen });
    if (refused) continue;
    done.set(typeOf(chosen), (done.get(typeOf(chosen)) ?? 0) + 1);
    states[instance] = subject.target(state, chosen.sample);
  }
  return testSteps;
}

/** After so many draws in a row without a step there is hardly any: then the walk is shorter. */
const mostFruitless = 500;

/** How much of a walk its busiest machines do. */
const busyShare = 0.85;

/** One, two or three machines. */
function busyInstances(instances: number, random: () => number): readonly number[] {
  const many = 1 + Math.floor(random() * Math.min(3, instances));
  return Array.from({ length: many }, () => Math.floor(random() * instances));
}

/** One of them by chance, the likelier the more seldom it has been done. */
function rarest(
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

function acceptedInputs(subject: CompiledMachine, state: number, { admits }: WalkTerms): readonly Input[] {
  return [...subject.samples.keys()].flatMap((sample): readonly Input[] => {
    const ruling = subject.ruling(state, sample);
    return ruling.kind === "accepted" && admits(subject, sample, ruling) ? [{ sample }] : [];
  });
}

function refusedInputs(
  subject: CompiledMachine,
  state: number,
  kind: PersonKind | undefined,
  { admits }: WalkTerms,
): readonly Input[] {
  return [...subject.samples.keys()].flatMap((sample): readonly Input[] => {
    const ruling = subject.ruling(state, sample, kind);
    if (ruling.kind !== "refused" || !admits(subject, sample, ruling)) return [];
    return isSafe(subject.sample(sample), kind, ruling.reasons) ? [{ sample, kind }] : [];
  });
}

/** Whether it is refused whatever the other machines of the world have done. */
function isSafe({ by }: Sample, kind: PersonKind | undefined, reasons: readonly RefusalReason[]): boolean {
  if (kind === "other-providers-person") return reasons.every((each) => keepsOthersOut.includes(each));
  return kind !== "user-admin" || by === "reseller";
}
