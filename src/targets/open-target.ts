import type { Choices } from "../domain/choices";
import { findVariant, variants } from "../mutants/conforming/catalogue";
import { availablePatches, exampleChoices, patchedExample } from "../mutants/foreign/patched-example";
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
import { pagesAddress, pagesExample } from "./pages/pages-target";
import { playTape } from "./recording/play-tape";
import { recordTape } from "./recording/record-tape";
import { readRecordedTarget, readRecordingTarget } from "./recording/taped-target";
import { openRest, restAddress, restExample } from "./rest/open-rest";
import { readShadowedTarget, shadowed } from "./shadowed-target";
import { connectTransport } from "./transports/connect-transport";
import { isTransportTarget, transportSchemes } from "./transports/open-wire";
import { withSameHello } from "./transports/same-hello";
import { limitsOf } from "./transports/time-limits";
import { UnknownTarget } from "./unknown-target";

export interface OpenOptions {
  /** The choices that our own implementations make: ours (true), all others (false), or ours but for these. It has no effect on others. */
  readonly readings?: ReadingChoice;
  /** The time limit in seconds for an answer of an implementation behind a transport. */
  readonly timeLimit?: number | undefined;
}

/** One kind of target. The first kind that matches opens the target. */
interface TargetKind {
  /** True if it does not run in this process, so that nothing ensures that it answers a question twice in the same way. */
  readonly isForeign?: boolean;
  /** The targets of this kind, as messages list them. */
  readonly known: readonly string[];
  readonly matches: (target: string) => boolean;
  /** `undefined` if nothing of this kind has that name. */
  readonly open: (target: string, options: OpenOptions) => Promise<Implementation | undefined>;
}

const faulty = "nonconformant:";
const conforming = "benign:";
const generated = "generated:";
const mutant = "mutant:";
const patched = "patched:";

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
    known: variants.map(({ name }) => `${conforming}${name}`),
    matches: (target) => target.startsWith(conforming),
    open: async (target, { readings = true }) => findVariant(target.slice(conforming.length))?.open(readings),
  },
  // Used to make and to check bundles. They are not meant to be typed.
  {
    known: [],
    isForeign: true,
    matches: (target) => readRecordingTarget(target) !== undefined,
    open: openRecording,
  },
  {
    known: [],
    isForeign: true,
    matches: (target) => readRecordedTarget(target) !== undefined,
    open: openRecorded,
  },
  {
    // Used to find blind spots of the plan. It is not meant to be typed.
    known: [],
    matches: (target) => readShadowedTarget(target) !== undefined,
    open: async (target, options) => {
      const faulty = readShadowedTarget(target) ?? "";
      const opened = await openImplementation(faulty, options);
      const reference = createReference({ readings: options.readings ?? true });
      return opened.inProcess && inProcess(shadowed(reference, opened.inProcess, faulty));
    },
  },
  {
    // Too many to be listed in a message.
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
    known: [],
    matches: (target) => target.startsWith(patched),
    open: async (target, options) => {
      const found = patchedExample(target.slice(patched.length));
      return found === undefined ? undefined : openImplementation(found, options);
    },
  },
  {
    known: [restExample],
    isForeign: true,
    matches: (target) => restAddress(target) !== undefined,
    open: async (target, { timeLimit }) => {
      const address = restAddress(target);
      return address && openRest(address, timeLimit);
    },
  },
  {
    known: [pagesExample],
    isForeign: true,
    matches: (target) => pagesAddress(target) !== undefined,
    open: async (target, { timeLimit }) => {
      const address = pagesAddress(target);
      if (address === undefined) return undefined;
      // Loaded late, because targets of other kinds need no browser.
      const { openPages } = await import("./pages/open-pages.js");
      return openPages(address, timeLimit);
    },
  },
  {
    known: Object.values(transportSchemes),
    isForeign: true,
    matches: isTransportTarget,
    open: (target, { timeLimit }) =>
      connectTransport(target, timeLimit === undefined ? {} : { timeoutMs: limitsOf(timeLimit) }),
  },
];

/** All our own targets, and the forms of targets behind a transport. */
export function implementationNames(): readonly string[] {
  return targetKinds.flatMap(({ known }) => known);
}

/** Returns true if a target is not known to answer the same question twice in the same way: another process, a server, or a tape of one. */
export function isForeign(target: string): boolean {
  return targetKinds.find(({ matches }) => matches(target))?.isForeign === true;
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
    target: `${faulty}${name}`,
    name,
    requirement,
    reading,
    story,
  }));
}

/** The faults in the example portal, if Python is here, and the choices that the example makes. */
export function foreignFaults(): readonly { readonly target: string; readonly requirement: string }[] {
  return availablePatches().map(({ name, requirement }) => ({ target: `${patched}${name}`, requirement }));
}

/** The choices of the implementation from which a target is made, if they are not ours. */
export function choicesOfBase(target: string): Choices | undefined {
  return target.startsWith(patched) ? exampleChoices : undefined;
}

/** Faulty implementations that no scenario and no path of one machine can find, with the requirements that a failure may blame. */
export function interactionTargets(): readonly {
  readonly target: string;
  readonly story: string;
  readonly blames: readonly (string | null)[];
}[] {
  return interactionFaults.map(({ name, story, blames }) => ({ target: `${faulty}${name}`, story, blames }));
}

/** All generated faults of the reference, each with its kind. */
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

/** All conforming implementations that differ from the reference. */
export function conformingVariants(): readonly { readonly target: string; readonly story: string }[] {
  return variants.map(({ name, story }) => ({ target: `${conforming}${name}`, story }));
}

/** The requirement that each named fault breaks, in the order of the catalogue. */
export function brokenRequirements(): readonly string[] {
  return faults.map(({ requirement }) => requirement);
}

/** Opens a target. Every opening is isolated from all others. Throws `UnknownTarget`. */
export async function openImplementation(target: string, options: OpenOptions = {}): Promise<Implementation> {
  const opened = await targetKinds.find(({ matches }) => matches(target))?.open(target, options);
  if (opened === undefined) throw new UnknownTarget(target, implementationNames());
  return isForeign(target) ? withSameHello(target, opened) : opened;
}
