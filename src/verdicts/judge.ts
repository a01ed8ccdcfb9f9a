import type { Finding } from "../assertions/finding";
import { longestText, plainText } from "../domain/foreign-text";
import { type Language, otherLanguage } from "../domain/language";
import { forEachLanguage, format, inLanguage, type LocalizedText } from "../domain/text";
import type { RequirementSlug } from "../register/requirements";
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

/** Returns the observed line in the run's language, and in the other one if that differs. */
function observedIn(
  line: LocalizedText,
  { language }: Judging,
): Pick<Decision, "observed" | "otherObserved"> {
  const [observed, other] = [language, otherLanguage(language)].map((each) =>
    oneLine(inLanguage(line, each)),
  );
  return { observed: observed ?? null, ...(other === observed ? {} : { otherObserved: other }) };
}

function inWords({ expected, observed }: Mismatch, { language }: Judging) {
  return {
    expected: oneLine(inLanguage(expected, language)),
    observed: oneLine(inLanguage(observed, language)),
  };
}

function deviation(evidence: Evidence, finding: Mismatch, judging: Judging): Decision {
  const { expected } = inWords(finding, judging);
  const found = { ...undecided(evidence), expected, ...observedIn(finding.observed, judging) };
  if (evidence.phase === "prerequisite") return { ...found, outcome: "inconclusive" };
  const requirement = evidence.blames ?? evidence.check.requirements[0] ?? null;
  return { ...found, outcome: "fail", requirement };
}

function remark(evidence: Evidence, finding: Mismatch, judging: Judging): Decision {
  const note = format(judgeMessages.otherReason, judging.language, inWords(finding, judging));
  return { ...undecided(evidence), note };
}

function harnessError(evidence: Evidence, detail: LocalizedText, judging: Judging): Decision {
  const isSuite = evidence.finding?.kind === "suite-fault";
  const expected = isSuite ? null : format(judgeMessages.soundAnswer, judging.language);
  return { ...undecided(evidence), outcome: "error", expected, ...observedIn(detail, judging) };
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
  const expected = format(judgeMessages.anAnswer, judging.language, { verb: finding.verb });
  return {
    ...undecided(evidence),
    outcome: "fail",
    cause: finding.kind,
    expected,
    ...observedIn(detail, judging),
  };
}

/** Turns the finding of a check into its decision. A crash, a hang or an unserved capability blames no requirement. */
export function judge(evidence: Evidence, judging: Judging): Decision {
  const { finding } = evidence;
  if (finding === null) return undecided(evidence);
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
      const { language } = judging;
      const expected = format(judgeMessages.served, language, finding);
      const observed = forEachLanguage((each) => format(judgeMessages.unserved, each, finding));
      const seen = observedIn(observed, judging);
      return { ...undecided(evidence), outcome: "fail", cause: "unserved", expected, ...seen };
    }
    default:
      return lostAnswer(evidence, finding, judging);
  }
}
