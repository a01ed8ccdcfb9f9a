import type { Choices } from "../domain/choices";
import { findVariant, variants } from "../mutants/conforming/catalogue";
import { availablePatches, exampleChoices } from "../mutants/foreign/patched-example";
import { findGenerated, generatedFaults } from "../mutants/generated/catalogue";
import { findInteractionFault, interactionFaults } from "../mutants/interaction/catalogue";
import { withInteractionFault } from "../mutants/interaction/with-interaction-fault";
import { faults, findFault } from "../mutants/named/catalogue";
import { createNonconformant } from "../mutants/named/create-nonconformant";
import { openMutant, sourceMutants } from "../mutants/source/catalogue";
import type { Implementation } from "../port/implementation";
import { inProcess } from "../port/in-process";
import { createReference } from "../reference/reference-implementation";
import type { ReadingChoice } from "../reference/switches";
import { schemes } from "./mutant-schemes";

/** The names of the faulty and of the conforming variants that a user may type. */
export function variantNames(): readonly string[] {
  return [
    ...[...faults, ...interactionFaults].map(({ name }) => `${schemes.faulty}${name}`),
    ...variants.map(({ name }) => `${schemes.conforming}${name}`),
  ];
}

/** Opens a variant of the reference. Returns undefined if the target is none. */
export async function openVariant(
  target: string,
  readings: ReadingChoice,
): Promise<Implementation | undefined> {
  const name = target.slice(target.indexOf(":") + 1);
  if (target.startsWith(schemes.conforming)) return findVariant(name)?.open(readings);
  if (target.startsWith(schemes.mutant)) {
    const opened = await openMutant(name, readings);
    return opened && inProcess(opened);
  }
  if (target.startsWith(schemes.generated)) {
    const fault = findGenerated(name);
    return fault && inProcess(createNonconformant({ name: target, change: fault.change }, readings));
  }
  const [fault, interactionFault] = [findFault(name), findInteractionFault(name)];
  if (interactionFault !== undefined)
    return inProcess(withInteractionFault(createReference({ readings }), interactionFault));
  return fault && inProcess(createNonconformant(fault, readings));
}

/** A named faulty implementation, without its code. */
export interface NamedFault {
  readonly target: string;
  readonly name: string;
  readonly requirement: string;
  readonly reading: string | undefined;
  readonly story: string;
}

/** All named faulty implementations in the order of the catalogue. */
export function namedFaults(): readonly NamedFault[] {
  return faults.map(({ name, reading, requirement, story }) => ({
    target: `${schemes.faulty}${name}`,
    name,
    requirement,
    reading,
    story,
  }));
}

/** The faults in the example portal, if Python is here, and the choices that the example makes. */
export function foreignFaults(): readonly { readonly target: string; readonly requirement: string }[] {
  return availablePatches().map(({ name, requirement }) => ({
    target: `${schemes.patched}${name}`,
    requirement,
  }));
}

/** The choices of the implementation from which a target is made, if they are not ours. */
export function choicesOfBase(target: string): Choices | undefined {
  return target.startsWith(schemes.patched) ? exampleChoices : undefined;
}

/** Faulty implementations that no scenario and no path of one machine can find, with the requirements that a failure may blame. */
export function interactionTargets(): readonly {
  readonly target: string;
  readonly story: string;
  readonly blames: readonly (string | null)[];
}[] {
  return interactionFaults.map(({ name, story, blames }) => ({
    target: `${schemes.faulty}${name}`,
    story,
    blames,
  }));
}

/** All generated faults of the reference, each with its kind. */
export function generatedTargets(): readonly { readonly target: string; readonly kind: string }[] {
  return generatedFaults.map(({ id, kind }) => ({ target: `${schemes.generated}${id}`, kind }));
}

export type SourceMutantTarget = Awaited<ReturnType<typeof sourceMutantTargets>>[number];

/** All mutants of the reference's code, including those that do not compile; none without the sources. */
export async function sourceMutantTargets() {
  return (await sourceMutants()).map((each) => ({ ...each, target: `${schemes.mutant}${each.id}` }));
}

/** The mutants of the reference's code that compile, with their location and change; none without the sources. */
export async function mutantTargets(): Promise<
  readonly { readonly target: string; readonly story: string }[]
> {
  const compiling = (await sourceMutantTargets()).filter(({ compiles }) => compiles);
  return compiling.map(({ file, location, original, replacement, target }) => ({
    target,
    story: `${file}.ts:${location.start.line + 1} has ${JSON.stringify(replacement)} instead of ${JSON.stringify(original)}.`,
  }));
}

/** All conforming implementations that differ from the reference. */
export function conformingVariants(): readonly { readonly target: string; readonly story: string }[] {
  return variants.map(({ name, story }) => ({ target: `${schemes.conforming}${name}`, story }));
}

/** The requirement that each named fault breaks, in the order of the catalogue. */
export function brokenRequirements(): readonly string[] {
  return faults.map(({ requirement }) => requirement);
}
