import type { Implementation } from "../port/implementation";
import { inProcess } from "../port/in-process";
import { createReference } from "../reference/reference-implementation";
import type { ReadingChoice } from "../reference/switches";
import { schemes } from "./mutant-schemes";
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
  readonly known: readonly string[] | (() => Promise<readonly string[]>);
  readonly matches: (target: string) => boolean;
  /** `undefined` if nothing of this kind has that name. */
  readonly open: (target: string, options: OpenOptions) => Promise<Implementation | undefined>;
}

const variantsOfReference = [schemes.faulty, schemes.conforming, schemes.generated, schemes.mutant];

/** Loaded late, because most targets are none of these. */
function loadMutants(): Promise<typeof import("./mutant-targets")> {
  return import("./mutant-targets.js");
}

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
    // Those of generated faults and of mutants of the code are too many to be listed in a message.
    known: async () => (await loadMutants()).variantNames(),
    matches: (target) => variantsOfReference.some((scheme) => target.startsWith(scheme)),
    open: async (target, { readings = true }) => (await loadMutants()).openVariant(target, readings),
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
    known: [],
    matches: (target) => target.startsWith(schemes.patched),
    open: async (target, options) => {
      const { patchedExample } = await import("../mutants/foreign/patched-example.js");
      const found = patchedExample(target.slice(schemes.patched.length));
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
export async function implementationNames(): Promise<readonly string[]> {
  const names = targetKinds.map(({ known }) => (typeof known === "function" ? known() : known));
  return (await Promise.all(names)).flat();
}

/** Returns true if a target is not known to answer the same question twice in the same way: another process, a server, or a tape of one. */
export function isForeign(target: string): boolean {
  return targetKinds.find(({ matches }) => matches(target))?.isForeign === true;
}

/** Opens a target. Every opening is isolated from all others. Throws `UnknownTarget`. */
export async function openImplementation(target: string, options: OpenOptions = {}): Promise<Implementation> {
  const opened = await targetKinds.find(({ matches }) => matches(target))?.open(target, options);
  if (opened === undefined) throw new UnknownTarget(target, await implementationNames());
  return isForeign(target) ? withSameHello(target, opened) : opened;
}
