import { createHash, type KeyObject } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { thrownText } from "../../domain/foreign-text";
import { LocalizedError } from "../../domain/text";
import { UsageError } from "../../domain/usage-error";
import { readDiagrams } from "../../reporting/html/read-diagrams";
import { linesOf } from "../../reporting/record/event-line";
import type { RunEvent } from "../../reporting/record/run-event";
import type { RunRecord } from "../../reporting/record/run-record";
import { renderReports } from "../../reporting/render-reports";
import { requireWholeTape } from "../../targets/recording/record-tape";
import { replaceFiles, requireReplaceable } from "../replace-files";
import { bundleMessages } from "./bundle-messages";
import { type Manifest, manifestName, signatureName } from "./manifest";
import { signManifest } from "./signing";
import { suiteDigest } from "./suite-fingerprint";

export interface BundleOrder {
  readonly path: string;
  readonly events: readonly RunEvent[];
  readonly record: RunRecord;
  /** The file that holds the messages. */
  readonly tape: string;
  readonly key: KeyObject | undefined;
}

// A fixed time: the same files give the same bundle, byte for byte.
const epoch = new Date("1980-01-01T00:00:00");

/** Returns the digest of a part, as in the manifest. */
export function partDigest(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function manifestOf({ started, verdict }: RunRecord, parts: Readonly<Record<string, Uint8Array>>): Manifest {
  const { suite, target, implementation, seed } = started;
  const digests = Object.entries(parts).map(([name, content]) => [name, partDigest(content)] as const);
  return {
    bundle: 1,
    suite,
    suiteDigest: suiteDigest(),
    node: process.version,
    target,
    implementation,
    seed,
    outcome: verdict.outcome,
    parts: Object.fromEntries(digests),
  };
}

/** Throws `UsageError` if a bundle could not be written at the end of a run. */
export function requireBundlePlace(path: string): void {
  try {
    requireReplaceable(path);
  } catch (problem) {
    throw new UsageError(bundleMessages.unwritable, { path, reason: thrownText(problem) });
  }
}

function contentOf({ events, record, tape, key }: BundleOrder): Uint8Array {
  requireWholeTape(tape);
  const parts: Record<string, Uint8Array> = {
    "events.ndjson": strToU8(linesOf(events)),
    "messages.ndjson": existsSync(tape) ? readFileSync(tape) : new Uint8Array(),
  };
  for (const [name, text] of renderReports(record, readDiagrams())) parts[name] = strToU8(text);
  const text = strToU8(`${JSON.stringify(manifestOf(record, parts), null, 2)}\n`);
  const signed =
    key === undefined
      ? {}
      : { [signatureName]: strToU8(`${JSON.stringify(signManifest(text, key), null, 2)}\n`) };
  return zipSync({ [manifestName]: text, ...signed, ...parts }, { mtime: epoch, level: 6 });
}

/**
 * Writes everything needed to judge a run again without the implementation. Throws an error that names the bundle if that fails, as
 * on a full disk.
 */
export function writeBundle(order: BundleOrder): void {
  const { path } = order;
  try {
    replaceFiles([[path, contentOf(order)]]);
  } catch (problem) {
    throw new LocalizedError(bundleMessages.unwritable, { path, reason: thrownText(problem) });
  }
}
