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

/** What the file is brought into accord with. */
export interface Findings {
  readonly checks: readonly PlannedCheck[];
  /** Decisions as judged, before anything expected was taken into account. */
  readonly decisions: readonly Decision[];
  /** The day of the run, as in `2026-11-22`. */
  readonly today: string;
  /** The language of the run. */
  readonly language: Language;
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

/** What was observed, in English: the file does not change with the language of a run. */
function lineOf({ observed, otherObserved }: Decision, { language }: Findings): string {
  const english = language === "en" ? observed : (otherObserved ?? observed);
  return english ?? "";
}

type Subject = Pick<ExpectedFailure, "requirement" | "check">;

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
  if (spoken.some((failure) => matches(entry, failure))) return "keep";
  const other = spoken.find((failure) => !foretold(failure));
  const reason = other === undefined ? "" : lineOf(other, findings);
  return reason === "" ? "remove" : { reason };
}

// So many lines of one kind are told one by one; of more, only their common beginning.
const mostAlike = 3;

/** How lines about one place begin, whoever looks there and whatever is seen: `customers, as`. */
function headOf(line: string): string {
  return /^.*?(?:, as |: )/.exec(line)?.[0].trimEnd() ?? line;
}

/** Each line as it is, or where many begin alike their beginning. */
function reasonsFor(lines: readonly string[]): readonly string[] {
  const alike = new Map<string, Set<string>>();
  for (const line of lines) {
    const head = headOf(line);
    alike.set(head, (alike.get(head) ?? new Set()).add(line));
  }
  return [...alike].flatMap(([head, members]) => (members.size > mostAlike ? [head] : [...members]));
}

/** One entry for all failures of a requirement that look alike; where nobody is blamed, one for each check. */
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
  return [...lines.values()].flatMap(({ subject, lines: told }) =>
    reasonsFor(told)
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
  const foretold = (failure: Decision) => entries.some((entry) => matches(entry, failure));
  const fates = entries.map((entry) => fateOf(entry, findings, foretold));
  const list = listIn(baseline);
  const items = fates.map((_, index) => list.items[index]);
  for (const [index, fate] of fates.entries()) {
    if (typeof fate === "object") setReason(items[index], fate.reason);
  }
  list.items = items.filter((_, index) => fates[index] !== "remove");
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
    changed: fates.filter((fate) => typeof fate === "object").length,
    removed: fates.filter((fate) => fate === "remove").length,
    kept: fates.filter((fate) => fate === "keep").length,
    expired: now.filter((entry) => hasExpired(entry, findings.today)).length,
    unassigned: now.filter(({ issue }) => issue === noIssue).length,
    entries: now,
  };
}
