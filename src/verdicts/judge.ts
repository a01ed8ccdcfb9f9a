import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../assertions/finding";
import { longestText, plainText } from "../domain/foreign-text";
import { type Language, otherLanguage } from "../domain/language";
import { forEachLanguage, format, inLanguage, type LocalizedText } from "../domain/text";
import type { RequirementSlug } from "../register/requirements";
import { requirementOfBasis } from "./basis/requirement-of-basis";
import type { Decision, PlannedCheck } from "./check";
import { judgeMessages } from "./judge-messages";

/** The phase in which a check stopped: its prerequisites, or its subject. */
export type Phase = "prerequisite" | "subject";

export interface Evidence {
  readonly check: PlannedCheck;
  /** `null` if everything held. */
  readonly finding: Finding | null;
  readonly phase: Phase;
  readonly steps: readonly string[];
  /** The steps in the other language, if they are known. */
  readonly otherSteps?: readonly string[] | undefined;
  readonly exchanges: readonly unknown[];
  /** The requirement to blame, if not the one that the check is about. */
  readonly blames?: RequirementSlug;
}

export interface Judging {
  readonly language: Language;
  /** True if `hello` declares `reasons`: only then does the reason of a refusal count. */
  readonly reasonsDeclared: boolean;
}

/** Returns true if a crash during this verb is a deviation; during any other it is the adapter's fault. */
function isAskedOfImplementation(verb: string): boolean {
  return /^(act|observe)\b/.test(verb);
}

/** A line of a decision: what an implementation has shown may be long and hold anything. */
function oneLine(text: string): string {
  return plainText(
    text.slice(0, mostSearched).replaceAll(/\s+/g, " ").trim(),
    longestText,
    Math.max(0, text.length - mostSearched),
  );
}

/** Marks repeated and final white space of two texts that differ in nothing else: their lines would be the same. */
function withBlanksMarked(finding: Mismatch): Pick<Mismatch, "expected" | "observed"> {
  const isAlike = oneLine(inLanguage(finding.expected, "en")) === oneLine(inLanguage(finding.observed, "en"));
  if (!isAlike) return finding;
  const marked = (line: LocalizedText) =>
    forEachLanguage((each) =>
      inLanguage(line, each)
        .replaceAll("\n", "↵")
        .replaceAll("\t", "⇥")
        .replaceAll(/ {2,}| +$/g, (blanks) => "␣".repeat(blanks.length)),
    );
  return { expected: marked(finding.expected), observed: marked(finding.observed) };
}

// Far more than is kept, so that white space in between does not matter.
const mostSearched = 20 * longestText;

function undecided({ check, steps, exchanges }: Evidence): Decision {
  return {
    check: check.id,
    outcome: "pass",
    cause: null,
    requirement: null,
    steps,
    expected: null,
    observed: null,
    note: null,
    exchanges,
  };
}

type Mismatch = Extract<Finding, { readonly expected: unknown }>;

/** Returns a line in the run's language, and in the other one if that differs. */
function linesIn(line: LocalizedText, { language }: Judging) {
  const own = oneLine(inLanguage(line, language));
  const other = oneLine(inLanguage(line, otherLanguage(language)));
  return { own, other: other === own ? undefined : other };
}

function observedIn(line: LocalizedText, judging: Judging): Pick<Decision, "observed" | "otherObserved"> {
  const { own, other } = linesIn(line, judging);
  return { observed: own, ...(other === undefined ? {} : { otherObserved: other }) };
}

function expectedIn(line: LocalizedText, judging: Judging): Pick<Decision, "expected" | "otherExpected"> {
  const { own, other } = linesIn(line, judging);
  return { expected: own, ...(other === undefined ? {} : { otherExpected: other }) };
}

/** The steps in the other language are kept of checks that did not simply pass. */
function otherStepsIn({ steps, otherSteps = [] }: Evidence): Pick<Decision, "otherSteps"> {
  return otherSteps.length === 0 || isDeepStrictEqual(steps, otherSteps) ? {} : { otherSteps };
}

function inWords({ expected, observed }: Mismatch, { language }: Judging) {
  return {
    expected: oneLine(inLanguage(expected, language)),
    observed: oneLine(inLanguage(observed, language)),
  };
}

function deviation(evidence: Evidence, finding: Mismatch, judging: Judging): Decision {
  const { expected, observed } = withBlanksMarked(finding);
  const lines = { ...expectedIn(expected, judging), ...observedIn(observed, judging) };
  const found = { ...undecided(evidence), ...lines };
  const isBefore = evidence.phase === "prerequisite";
  const { basis } = finding;
  if (basis !== undefined && (isBefore || ("what" in basis && basis.isSought)))
    return { ...found, outcome: "fail", requirement: requirementOfBasis(basis) };
  if (isBefore) return { ...found, outcome: "inconclusive" };
  const requirement = evidence.blames ?? evidence.check.requirements[0] ?? null;
  return { ...found, outcome: "fail", requirement };
}

function remark(evidence: Evidence, finding: Mismatch, judging: Judging): Decision {
  const note = format(judgeMessages.otherReason, judging.language, inWords(finding, judging));
  return { ...undecided(evidence), note };
}

function harnessError(evidence: Evidence, detail: LocalizedText, judging: Judging): Decision {
  const isSuite = evidence.finding?.kind === "suite-fault";
  const expected = forEachLanguage((each) => format(judgeMessages.soundAnswer, each));
  const lines = { ...(isSuite ? {} : expectedIn(expected, judging)), ...observedIn(detail, judging) };
  return { ...undecided(evidence), outcome: "error", ...lines };
}

/** Puts the diagnosis before the detail, by which the documentation and `smoke` name it. */
function named(diagnosis: string, detail: LocalizedText): LocalizedText {
  return {
    en: `${diagnosis}: ${inLanguage(detail, "en")}`,
    "zh-TW": `${diagnosis}：${inLanguage(detail, "zh-TW")}`,
  };
}

function lostAnswer(
  evidence: Evidence,
  finding: Extract<Finding, { readonly detail: unknown }>,
  judging: Judging,
): Decision {
  const { detail } = finding;
  if (finding.kind === "adapter-fault")
    return harnessError(evidence, named(finding.diagnosis, detail), judging);
  if (finding.kind !== "crash" && finding.kind !== "hang") return harnessError(evidence, detail, judging);
  if (!isAskedOfImplementation(finding.verb)) return harnessError(evidence, detail, judging);
  const { verb } = finding;
  const expected = forEachLanguage((each) => format(judgeMessages.anAnswer, each, { verb }));
  return {
    ...undecided(evidence),
    outcome: "fail",
    cause: finding.kind,
    ...expectedIn(expected, judging),
    ...observedIn(detail, judging),
  };
}

/** Turns the finding of a check into its decision. A crash, a hang or an unserved capability blames no requirement. */
export function judge(evidence: Evidence, judging: Judging): Decision {
  const { finding } = evidence;
  if (finding === null) return undecided(evidence);
  const decision = decided(evidence, finding, judging);
  return decision.outcome === "pass" ? decision : { ...decision, ...otherStepsIn(evidence) };
}

function decided(evidence: Evidence, finding: Finding, judging: Judging): Decision {
  switch (finding.kind) {
    case "mismatch":
      return deviation(evidence, finding, judging);
    case "other-reason":
      return (judging.reasonsDeclared ? deviation : remark)(evidence, finding, judging);
    case "absent":
      return { ...undecided(evidence), outcome: "skip", note: finding.capability };
    case "missing-fixture":
      return { ...undecided(evidence), outcome: "inconclusive", note: finding.fixture };
    case "unserved": {
      const expected = forEachLanguage((each) => format(judgeMessages.served, each, finding));
      const observed = forEachLanguage((each) => format(judgeMessages.unserved, each, finding));
      const lines = { ...expectedIn(expected, judging), ...observedIn(observed, judging) };
      return { ...undecided(evidence), outcome: "fail", cause: "unserved", ...lines };
    }
    default:
      return lostAnswer(evidence, finding, judging);
  }
}
