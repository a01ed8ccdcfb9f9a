import { writeFileSync } from "node:fs";
import { isMap, isScalar, isSeq, type YAMLSeq } from "yaml";
import type { Language } from "../../domain/language";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import {
  type ExpectedFailure,
  hasExpired,
  matches,
  reaches,
  speaksOf,
} from "../../verdicts/expected-failure";
import { type Baseline, listName, parseBaseline } from "./read-baseline";

/** The results of the run from which the file is updated. */
export interface Findings {
  readonly checks: readonly PlannedCheck[];
  /** Decisions as judged, before expected failures are applied. */
  readonly decisions: readonly Decision[];
  /** The day of the run, such as `2026-11-22`. */
  readonly today: string;
  /** The language of the run. */
  readonly language: Language;
  /** The issue of new entries, or a placeholder. */
  readonly issue: string;
}

export interface BaselineUpdate {
  readonly path: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
  /** Entries that are kept although they have expired. */
  readonly expired: number;
  readonly unassigned: number;
  /** The entries of the updated file. */
  readonly entries: readonly ExpectedFailure[];
}

/** The placeholder for an issue that is not named yet. */
export const noIssue = "about:blank";

const header =
  " Failures that are known and reported. docs/expected-failures.md of twotier says how this is judged.";

/** Returns the observed line in English, so that the file does not depend on the language of a run. */
function lineOf({ observed, otherObserved }: Decision, { language }: Findings): string {
  const english = language === "en" ? observed : (otherObserved ?? observed);
  return english ?? "";
}

type Subject = Pick<ExpectedFailure, "requirement" | "check">;

type Change = "keep" | "remove" | { readonly reason: string };

function isGone(entry: ExpectedFailure, { checks, decisions }: Findings): boolean {
  const outcomes = new Map(decisions.map(({ check, outcome }) => [check, outcome]));
  const within = checks.filter((check) => reaches(entry, check)).map(({ id }) => outcomes.get(id));
  return within.includes("pass") && !within.includes("inconclusive");
}

function changeOf(
  entry: ExpectedFailure,
  findings: Findings,
  expected: (failure: Decision) => boolean,
): Change {
  const failures = findings.decisions.filter(({ outcome }) => outcome === "fail");
  const named = failures.filter((failure) => speaksOf(entry, failure));
  if (named.length === 0) return isGone(entry, findings) ? "remove" : "keep";
  if (named.some((failure) => matches(entry, failure))) return "keep";
  const other = named.find((failure) => !expected(failure));
  const reason = other === undefined ? "" : lineOf(other, findings);
  return reason === "" ? "remove" : { reason };
}

// More lines of one kind than this are replaced by their common beginning.
const mostSimilar = 3;

/** Returns the beginning that lines about one observation share, for any person and result: `customers, as`. */
function headOf(line: string): string {
  return /^.*?(?:, as |: )/.exec(line)?.[0].trimEnd() ?? line;
}

/** Returns each line, or the common beginning of many lines. */
function reasonsFor(lines: readonly string[]): readonly string[] {
  const similar = new Map<string, Set<string>>();
  for (const line of lines) {
    const head = headOf(line);
    similar.set(head, (similar.get(head) ?? new Set()).add(line));
  }
  return [...similar].flatMap(([head, members]) => (members.size > mostSimilar ? [head] : [...members]));
}

/** Makes one entry for all similar failures of a requirement, and one for each check without a requirement to blame. */
function entriesFor(failures: readonly Decision[], findings: Findings): readonly ExpectedFailure[] {
  const lines = new Map<string, { readonly subject: Subject; readonly lines: string[] }>();
  for (const failure of failures) {
    const { requirement, check } = failure;
    const subject = requirement === null ? { requirement, check } : { requirement, check: null };
    const key = JSON.stringify(subject);
    const group = lines.get(key) ?? { subject, lines: [] };
    group.lines.push(lineOf(failure, findings));
    lines.set(key, group);
  }
  return [...lines.values()].flatMap(({ subject, lines: observed }) =>
    reasonsFor(observed)
      .filter((reason) => reason !== "")
      .map((reason) => ({ ...subject, reason, issue: findings.issue, expires: null })),
  );
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

/** Changes the text in place, which keeps a comment beside it. */
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
 * Updates a file of expected failures from a whole run: adds new failures, changes the reasons of changed ones and removes those
 * that no longer happen. Comments stay. Expired entries are left for a person to decide.
 */
export function updateBaseline(baseline: Baseline, findings: Findings): BaselineUpdate {
  const { document, entries, path } = baseline;
  const failures = findings.decisions.filter(({ outcome }) => outcome === "fail");
  const expected = (failure: Decision) => entries.some((entry) => matches(entry, failure));
  const changes = entries.map((entry) => changeOf(entry, findings, expected));
  const list = listIn(baseline);
  const items = changes.map((_, index) => list.items[index]);
  for (const [index, change] of changes.entries()) {
    if (typeof change === "object") setReason(items[index], change.reason);
  }
  list.items = items.filter((_, index) => changes[index] !== "remove");
  const between = parseBaseline(document.toString({ lineWidth: 0 }), path).entries;
  const open = failures.filter((failure) => !between.some((entry) => matches(entry, failure)));
  const added = entriesFor(open, findings);
  for (const entry of added) list.add(document.createNode(fieldsOf(entry)));
  const text = document.toString({ lineWidth: 0 });
  writeFileSync(path, text);
  const now = parseBaseline(text, path).entries;
  return {
    path,
    added: added.length,
    changed: changes.filter((change) => typeof change === "object").length,
    removed: changes.filter((change) => change === "remove").length,
    kept: changes.filter((change) => change === "keep").length,
    expired: now.filter((entry) => hasExpired(entry, findings.today)).length,
    unassigned: now.filter(({ issue }) => issue === noIssue).length,
    entries: now,
  };
}
