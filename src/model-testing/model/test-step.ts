import type { PersonKind } from "../../../machines/machine-model";
import type { ReadingId } from "../../domain/choices";
import type { Language } from "../../domain/language";
import type { RequirementSlug } from "../../register/requirements";
import type { Actors } from "../bindings/actors";
import type { CompiledMachine } from "./compiled-machine";

/** A machine with the people and companies that act in it. */
export interface MachineInstance {
  readonly machine: CompiledMachine;
  readonly actors: Actors;
}

/** One input that a person attempts on one of the machines. */
export interface TestStep {
  /** The index of the machine instance. */
  readonly instance: number;
  readonly sample: number;
  /** The kind of person who attempts the input. Undefined for the person who may perform it. */
  readonly kind?: PersonKind | undefined;
}

/** Steps on these instances, from their initial states. */
export interface TestSequence {
  readonly instances: readonly MachineInstance[];
  readonly steps: readonly TestStep[];
}

/** The requirements and readings that a test sequence rests on. */
export interface Bases {
  /** Those of the last step come first, because a path is about the step that ends it. */
  readonly requirements: readonly RequirementSlug[];
  readonly readings: readonly ReadingId[];
}

/** Finds all requirements that the steps can break and all readings that they need, from the models alone. */
export function basesOf({ instances, steps }: TestSequence): Bases {
  const states = instances.map(() => 0);
  const own: RequirementSlug[] = [];
  const observable = new Set<RequirementSlug>();
  const readings = new Set<ReadingId>();
  for (const [index, { instance, sample, kind }] of steps.entries()) {
    const machine = instances[instance]?.machine;
    if (machine === undefined) continue;
    const state = states[instance] ?? 0;
    const expected = machine.expectedOutcome(state, sample, kind);
    if (expected.kind === "infeasible") continue;
    if (expected.requirement !== undefined) own.unshift(expected.requirement);
    for (const reading of expected.readings) readings.add(reading);
    if (expected.kind !== "accepted") continue;
    if (index < steps.length - 1)
      for (const reading of machine.continuesBy(state, sample)) readings.add(reading);
    const target = machine.target(state, sample);
    states[instance] = target;
    for (const requirement of machine.observableRequirements(target)) observable.add(requirement);
  }
  return { requirements: [...new Set([...own, ...observable])], readings: [...readings].sort() };
}

/** One step as a line of text that a reader can follow. */
export function stepInWords(
  instances: readonly MachineInstance[],
  step: TestStep,
  language: Language,
): string {
  const instance = instances[step.instance];
  if (instance === undefined) return "";
  const { machine, actors } = instance;
  const sentence = machine.model.describeEvent(machine.sample(step.sample), language);
  const who = machine.person(step.sample, step.kind, actors);
  return language === "en" ? `${who}: ${sentence}` : `${who}：${sentence}`;
}

/** The preconditions of each machine. */
export function givenInWords(instances: readonly MachineInstance[], language: Language): readonly string[] {
  return instances.map(({ machine }) => machine.model.given[language]);
}
