import type { KeyObject } from "node:crypto";
import { strFromU8 } from "fflate";
import { thrownText } from "../../domain/foreign-text";
import { formatInEach, type LocalizedText } from "../../domain/text";
import { UsageError } from "../../domain/usage-error";
import { readDiagrams } from "../../reporting/html/read-diagrams";
import type { RunEvent } from "../../reporting/record/run-event";
import { type RunRecord, readRecord } from "../../reporting/record/run-record";
import { renderReports } from "../../reporting/render-reports";
import { bundleMessages } from "../bundle/bundle-messages";
import { partNames } from "../bundle/manifest";
import { type Bundle, eventsOf, openBundle } from "../bundle/open-bundle";
import { isSignedWith } from "../bundle/signing";
import { suiteDigest } from "../bundle/suite-fingerprint";
import { partDigest } from "../bundle/write-bundle";
import { judgeAgain } from "./judge-again";

/** The result of checking a bundle. */
export interface BundleCheck {
  /** The contradictions within it; empty for a consistent one. */
  readonly contradictions: readonly LocalizedText[];
  /** True if this suite has made it; if not, nothing was judged again. */
  readonly isOurs: boolean;
  readonly bundle: Bundle;
  readonly record: RunRecord;
  readonly messages: number;
}

function checkParts({ manifest, parts, unknownFiles }: Bundle): readonly LocalizedText[] {
  const names: readonly string[] = partNames;
  const missing = names.filter((name) => !parts.has(name) || !(name in manifest.parts));
  const listed = Object.keys(manifest.parts).filter((name) => !names.includes(name));
  // Names come from outside and are printed on a terminal.
  const unknown = [...unknownFiles, ...listed].map((name) => name.replaceAll(/[^ -~]/g, "?"));
  const changed = [...parts].filter(
    ([name, content]) => name in manifest.parts && partDigest(content) !== manifest.parts[name],
  );
  return [
    ...missing.map((name) => formatInEach(bundleMessages.partMissing, { name })),
    ...unknown.map((name) => formatInEach(bundleMessages.partUnknown, { name })),
    ...changed.map(([name]) => formatInEach(bundleMessages.partChanged, { name })),
  ];
}

function checkSignature(
  { manifestText, signature }: Bundle,
  key: KeyObject | undefined,
): readonly LocalizedText[] {
  if (key === undefined) return [];
  if (signature === undefined) return [formatInEach(bundleMessages.noSignature)];
  return isSignedWith(manifestText, signature, key) ? [] : [formatInEach(bundleMessages.badSignature)];
}

/** Compares the reports of a bundle with those that its events give. */
function checkRendering({ parts, manifest }: Bundle, record: RunRecord): readonly LocalizedText[] {
  const changed = renderReports(record, readDiagrams())
    .filter(([name, text]) => strFromU8(parts.get(name) ?? new Uint8Array()) !== text)
    .map(([name]) => name);
  const { started, verdict } = record;
  const listed = [manifest.target, manifest.suite, manifest.seed, manifest.outcome, manifest.implementation];
  const shown = [started.target, started.suite, started.seed, verdict.outcome, started.implementation];
  if (JSON.stringify(listed) !== JSON.stringify(shown)) changed.push("manifest.json");
  return changed.map((name) => formatInEach(bundleMessages.notRendered, { name }));
}

function recordOf(events: readonly RunEvent[], path: string): RunRecord {
  try {
    return readRecord(events);
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(bundleMessages.unreadable, { path, reason });
  }
}

/**
 * Judges every verdict of a bundle again, from its messages alone. Finds contradictions: only a signature detects messages,
 * verdicts and reports that were forged consistently. Throws `UsageError` for a file that is no bundle.
 */
export async function checkBundle(path: string, key: KeyObject | undefined): Promise<BundleCheck> {
  const bundle = openBundle(path);
  const events = eventsOf(bundle, path);
  const record = recordOf(events, path);
  const isOurs = bundle.manifest.suiteDigest === suiteDigest();
  const tape = bundle.parts.get("messages.ndjson") ?? new Uint8Array();
  const contradictions = [
    ...checkParts(bundle),
    ...checkSignature(bundle, key),
    ...(isOurs ? [...checkRendering(bundle, record), ...(await judgeAgain(events, tape))] : []),
  ];
  const messages = tape.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);
  return { contradictions, isOurs, bundle, record, messages };
}
