import { strFromU8, unzipSync } from "fflate";
import { thrownText } from "../../domain/foreign-text";
import { readBytes } from "../../domain/read-text-file";
import { UsageError } from "../../domain/usage-error";
import { eventOf } from "../../reporting/record/event-line";
import type { RunEvent } from "../../reporting/record/run-event";
import { bundleMessages } from "./bundle-messages";
import {
  type Manifest,
  manifest,
  manifestName,
  partNames,
  type Signature,
  signature,
  signatureName,
} from "./manifest";

export interface Bundle {
  readonly manifest: Manifest;
  /** The manifest as it is signed. */
  readonly manifestText: Uint8Array;
  readonly signature: Signature | undefined;
  /** Everything else that belongs to a bundle, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The names of files that do not belong to a bundle. */
  readonly unknownFiles: readonly string[];
}

function json(content: Uint8Array | undefined): unknown {
  if (content === undefined) throw new Error(`it holds no ${manifestName}`);
  return JSON.parse(strFromU8(content));
}

// A whole run has some tens of megabytes; larger files are not unpacked.
const mostBytes = 512 * 1024 * 1024;
const mostFiles = 100;

// Messages become a tenth to a fiftieth when they are packed. A file that becomes less was made to fill the memory.
const mostRatio = 200;
const smallBytes = 1024 * 1024;
const ownNames: ReadonlySet<string> = new Set([manifestName, signatureName, ...partNames]);

/** Unpacks the files that a bundle may hold, and returns the names of all others. */
function unpack(path: string) {
  const names = new Set<string>();
  let bytes = 0;
  const files = unzipSync(readBytes(path, mostBytes), {
    filter: ({ name, originalSize, size }) => {
      if (names.has(name)) throw new Error(`it holds ${name} twice`);
      names.add(name);
      if (names.size > mostFiles) throw new Error(`it holds more than ${mostFiles} files`);
      if (!ownNames.has(name)) return false;
      bytes += originalSize;
      if (bytes > mostBytes) throw new Error(`${name} brings it to more than ${mostBytes} bytes`);
      if (originalSize > smallBytes && originalSize > size * mostRatio)
        throw new Error(`${name} is packed more than ${mostRatio} times`);
      return true;
    },
  });
  return { files, unknownFiles: [...names].filter((name) => !ownNames.has(name)) };
}

function read(path: string): Bundle {
  const { files, unknownFiles } = unpack(path);
  const { [manifestName]: manifestText = new Uint8Array(), [signatureName]: signed, ...parts } = files;
  return {
    unknownFiles,
    manifest: manifest.parse(json(files[manifestName])),
    manifestText,
    signature: signed === undefined ? undefined : signature.parse(json(signed)),
    parts: new Map(Object.entries(parts)),
  };
}

/** Throws `UsageError` for a file that is no bundle. */
export function openBundle(path: string): Bundle {
  try {
    return read(path);
  } catch (problem) {
    const words = thrownText(problem);
    const reason = words.replaceAll(/\s+/g, " ").trim();
    throw new UsageError(bundleMessages.unreadable, { path, reason });
  }
}

/** Reads the events of a bundle. Throws `UsageError` for a line that is no event. */
export function eventsOf({ parts }: Bundle, path: string): readonly RunEvent[] {
  const lines = strFromU8(parts.get("events.ndjson") ?? new Uint8Array()).split("\n");
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    try {
      return [eventOf(line)];
    } catch {
      const reason = `line ${index + 1} of events.ndjson is no event`;
      throw new UsageError(bundleMessages.unreadable, { path, reason });
    }
  });
}
