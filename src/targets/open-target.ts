import { findVariant, variants } from "../mutants/conforming/catalogue";
import { findGenerated, generatedFaults } from "../mutants/generated/catalogue";
import { findInteractionFault, interactionFaults } from "../mutants/interaction/catalogue";
import { withInteractionFault } from "../mutants/interaction/with-interaction-fault";
import { faults, findFault } from "../mutants/named/catalogue";
import { createNonconformant } from "../mutants/named/create-nonconformant";
import { openMutant, sourceMutants } from "../mutants/source/catalogue";
import type { Implementation } from "../port/implementation";
import { inProcess } from "../port/in-process";
import { createReference } from "../reference/reference-implementation";
import { playTape } from "./recording/play-tape";
import { recordTape } from "./recording/record-tape";
import { readRecordedTarget, readRecordingTarget } from "./recording/taped-target";
import { connectTransport } from "./transports/connect-transport";
import { isTransportTarget, transportSchemes } from "./transports/open-wire";
import { limitsOf } from "./transports/time-limits";
import { UnknownTarget } from "./unknown-target";

export interface OpenOptions {
  /** False lets implementations of our own leave all readings aside. Foreign ones decide for themselves. */
  readonly readings?: boolean;
  /** How many seconds an answer of a foreign implementation may take. */
  readonly timeLimit?: number | undefined;
}

/** One kind of target. The first whose `fits` holds opens it; a new carrier is a new entry. */
interface TargetKind {
  /** What a person may write, as messages list it. */
  readonly known: readonly string[];
  readonly matches: (target: string) => boolean;
  /** `undefined` where the target is of this kind but names nothing. */
  readonly open: (target: string, options: OpenOptions) => Promise<Implementation | undefined>;
}

const faulty = "nonconformant:";
const benign = "benign:";
const generated = "generated:";
const mutant = "mutant:";

async function openRecording(text: string, options: OpenOptions): Promise<Implementation | undefined> {
  const found = readRecordingTarget(text);
  return found && recordTape(await openImplementation(found.target, options), found.path);
}

async function openRecorded(text: string): Promise<Implementation | undefined> {
  const path = readRecordedTarget(text);
  return path === undefined ? undefined : playTape(path);
}

const targetKinds: readonly TargetKind[] = [
  {
    known: ["reference"],
    matches: (target) => target === "reference",
    open: async (_target, { readings = true }) => inProcess(createReference({ readings })),
  },
  {
    known: [...faults, ...interactionFaults].map(({ name }) => `${faulty}${name}`),
    matches: (target) => target.startsWith(faulty),
    open: async (target, { readings = true }) => {
      const name = target.slice(faulty.length);
      const [fault, interactionFault] = [findFault(name), findInteractionFault(name)];
      if (interactionFault !== undefined)
        return inProcess(withInteractionFault(createReference({ readings }), interactionFault));
      return fault && inProcess(createNonconformant(fault, readings));
    },
  },
  {
    known: variants.map(({ name }) => `${benign}${name}`),
    matches: (target) => target.startsWith(benign),
    open: async (target, { readings = true }) => findVariant(target.slice(benign.length))?.open(readings),
  },
  // What bundles are made of and judged by; nobody writes these by hand.
  { known: [], matches: (target) => readRecordingTarget(target) !== undefined, open: openRecording },
  { known: [], matches: (target) => readRecordedTarget(target) !== undefined, open: openRecorded },
  {
    // There are far too many to be listed in a message.
    known: [],
    matches: (target) => target.startsWith(generated),
    open: async (target, { readings = true }) => {
      const fault = findGenerated(target.slice(generated.length));
      return fault && inProcess(createNonconformant({ name: target, change: fault.change }, readings));
    },
  },
  {
    known: [],
    matches: (target) => target.startsWith(mutant),
    open: async (target, { readings = true }) => {
      const opened = await openMutant(target.slice(mutant.length), readings);
      return opened && inProcess(opened);
    },
  },
  {
    known: Object.values(transportSchemes),
    matches: isTransportTarget,
    open: (target, { timeLimit }) =>
      connectTransport(target, timeLimit === undefined ? {} : { timeoutMs: limitsOf(timeLimit) }),
  },
];

/** Every target of our own, and the forms of those that are somebody else's. */
export function implementationNames(): readonly string[] {
  return targetKinds.flatMap(({ known }) => known);
}

/** A faulty implementation of ours as others may know it: by what it does, not by how. */
export interface NamedFault {
  readonly target: string;
  readonly name: string;
  readonly requirement: string;
  readonly reading: string | undefined;
  readonly story: string;
}

/** Every faulty implementation that has a name, in the order of the catalogue. */
export function namedFaults(): readonly NamedFault[] {
  return faults.map(({ name, reading, requirement, story }) => ({
    target: `${faulty}${name}`,
    name,
    requirement,
    reading,
    story,
  }));
}

/** Faulty implementations that no scenario and no path of one machine comes across, with whom a failure may blame. */
export function interactionTargets(): readonly {
  readonly target: string;
  readonly story: string;
  readonly blames: readonly (string | null)[];
}[] {
  return interactionFaults.map(({ name, story, blames }) => ({ target: `${faulty}${name}`, story, blames }));
}

/** Every part of the reference broken in every way: targets and the way in which each goes wrong. */
export function generatedTargets(): readonly { readonly target: string; readonly kind: string }[] {
  return generatedFaults.map(({ id, kind }) => ({ target: `${generated}${id}`, kind }));
}

export type SourceMutantTarget = Awaited<ReturnType<typeof sourceMutantTargets>>[number];

/** All mutants of the reference's code, including those that do not compile; none without the sources. */
export async function sourceMutantTargets() {
  return (await sourceMutants()).map((each) => ({ ...each, target: `${mutant}${each.id}` }));
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

/** Every correct implementation of ours that differs from the reference. */
export function conformingVariants(): readonly { readonly target: string; readonly story: string }[] {
  return variants.map(({ name, story }) => ({ target: `${benign}${name}`, story }));
}

/** The requirement that each of our faulty implementations breaks, in the order of the catalogue. */
export function brokenRequirements(): readonly string[] {
  return faults.map(({ requirement }) => requirement);
}

/** Opens whatever the target names; each opening is isolated from every other. Throws `UnknownTarget`. */
export async function openImplementation(target: string, options: OpenOptions = {}): Promise<Implementation> {
  const opened = await targetKinds.find(({ matches }) => matches(target))?.open(target, options);
  if (opened === undefined) throw new UnknownTarget(target, implementationNames());
  return opened;
}
