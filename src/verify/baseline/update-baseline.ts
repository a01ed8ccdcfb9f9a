import { writeFileSync } from "node:fs";
import { isMap, isScalar, isSeq, type YAMLSeq } from "yaml";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import {
  type ExpectedFailure,
  foretells,
  hasExpired,
  reaches,
  speaksOf,
} from "../../verdicts/expected-failure";
import { type Baseline, listName, parseBaseline } from "./read-baseline";

/** What the file is brought into accord with. */
export interface Findings {
  readonly checks: readonly PlannedCheck[];
  /** Decisions as judged, before anything expected was taken into account. */
  readonly decisions: readonly Decision[];
  /** The day of the run, as in `2026-11-22`. */
  readonly today: string;
  /** Where new failures are reported; a placeholder where nobody has said so yet. */
  readonly issue: string;
}

export interface BaselineUpdate {
  readonly path: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
  /** Entries that are kept although their day has passed. */
  readonly expired: number;
  readonly unassigned: number;
  /** What the file says now. */
  readonly entries: readonly ExpectedFailure[];
}

/** The issue of entries for which nobody has named one. */
export const noIssue = "about:blank";

const header =
  " Failures that are known and reported. docs/expected-failures.md of twotier says how this is judged.";

type Fate = "keep" | "remove" | { readonly reason: string };

function isGone(entry: ExpectedFailure, { checks, decisions }: Findings): boolean {
  const outcomes = new Map(decisions.map(({ check, outcome }) => [check, outcome]));
  const within = checks.filter((check) => reaches(entry, check)).map(({ id }) => outcomes.get(id));
  return within.includes("pass") && !within.includes("inconclusive");
}

function fateOf(entry: ExpectedFailure, findings: Findings, foretold: (failure: Decision) => boolean): Fate {
  const failures = findings.decisions.filter(({ outcome }) => outcome === "fail");
  const spoken = failures.filter((failure) => speaksOf(entry, failure));
  if (spoken.length === 0) return isGone(entry, findings) ? "remove" : "keep";
  if (spoken.some((failure) => foretells(entry, failure))) return "keep";
  const reason = spoken.find((failure) => !foretold(failure))?.observed;
  return reason ? { reason } : "remove";
}

/** One entry for all failures of a requirement that look alike; where nobody is blamed, one for each check. */
function entriesFor(failures: readonly Decision[], issue: string): readonly ExpectedFailure[] {
  const entries: ExpectedFailure[] = [];
  for (const failure of failures) {
    if (entries.some((entry) => foretells(entry, failure))) continue;
    const { requirement, check, observed } = failure;
    const subject = requirement === null ? { requirement, check } : { requirement, check: null };
    entries.push({ ...subject, reason: observed ?? "", issue, expires: null });
  }
  return entries.filter(({ reason }) => reason !== "");
}

function listIn({ document }: Baseline): YAMLSeq {
  const list: unknown = document.get(listName, true);
  if (isSeq(list)) return list;
  document.set(listName, document.createNode([]));
  document.commentBefore ??= header;
  const made: unknown = document.get(listName, true);
  if (!isSeq(made)) throw new TypeError("A list that was just made is none.");
  made.flow = false;
  return made;
}

/** Changes the text in place, so that a comment beside it stays. */
function setReason(item: unknown, reason: string): void {
  if (!isMap(item)) return;
  const scalar: unknown = item.get("reason", true);
  if (isScalar(scalar)) scalar.value = reason;
}

function fieldsOf({ requirement, check, reason, issue }: ExpectedFailure): Readonly<Record<string, string>> {
  const subject = requirement === null ? { check: check ?? "" } : { requirement };
  return { ...subject, outcome: "fail", reason, issue };
}

/**
 * Brings a file of expected failures into accord with a whole run: new failures are added, changed ones told as they are now,
 * those that are gone removed; comments stay. Expired entries are left for a person to decide.
 */
export function updateBaseline(baseline: Baseline, findings: Findings): BaselineUpdate {
  const { document, entries, path } = baseline;
  const failures = findings.decisions.filter(({ outcome }) => outcome === "fail");
  const foretold = (failure: Decision) => entries.some((entry) => foretells(entry, failure));
  const fates = entries.map((entry) => fateOf(entry, findings, foretold));
  const list = listIn(baseline);
  const items = fates.map((_, index) => list.items[index]);
  for (const [index, fate] of fates.entries()) {
    if (typeof fate === "object") setReason(items[index], fate.reason);
  }
  list.items = items.filter((_, index) => fates[index] !== "remove");
  const between = parseBaseline(document.toString({ lineWidth: 0 }), path).entries;
  const open = failures.filter((failure) => !between.some((entry) => foretells(entry, failure)));
  const added = entriesFor(open, findings.issue);
  for (const entry of added) list.add(document.createNode(fieldsOf(entry)));
  const text = document.toString({ lineWidth: 0 });
  writeFileSync(path, text);
  const now = parseBaseline(text, path).entries;
  return {
    path,
    added: added.length,
    changed: fates.filter((fate) => typeof fate === "object").length,
    removed: fates.filter((fate) => fate === "remove").length,
    kept: fates.filter((fate) => fate === "keep").length,
    expired: now.filter((entry) => hasExpired(entry, findings.today)).length,
    unassigned: now.filter(({ issue }) => issue === noIssue).length,
    entries: now,
  };
}
