import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { eventOf } from "../../reporting/event-line";
import type { RunEvent } from "../../reporting/run-event";
import { UsageError } from "../usage-error";
import { bundleMessages } from "./bundle-messages";
import { type Manifest, manifest, manifestName, type Signature, signature, signatureName } from "./manifest";

export interface Bundle {
  readonly manifest: Manifest;
  /** The manifest as it is signed. */
  readonly manifestText: Uint8Array;
  readonly signature: Signature | undefined;
  /** Everything else, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

function json(content: Uint8Array | undefined): unknown {
  if (content === undefined) throw new Error(`it holds no ${manifestName}`);
  return JSON.parse(strFromU8(content));
}

function read(path: string): Bundle {
  const files = unzipSync(readFileSync(path));
  const { [manifestName]: manifestText = new Uint8Array(), [signatureName]: signed, ...parts } = files;
  return {
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
    const words = problem instanceof Error ? problem.message : String(problem);
    const reason = words.replaceAll(/\s+/g, " ").trim();
    throw new UsageError(bundleMessages.unreadable, { path, reason });
  }
}

/** The events of a bundle. Throws `UsageError` where they are none. */
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
