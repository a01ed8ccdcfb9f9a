import { create } from "xmlbuilder2";
import { visibleText } from "../domain/foreign-text";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import { findRequirement } from "../register/requirements";
import { type SectionId, sections } from "../register/sections";
import { findStatement } from "../register/statements";
import { isWarning } from "../verdicts/tally";
import { groupFailures } from "./record/group-failures";
import type { CheckRecord, RunRecord } from "./record/run-record";
import { outcomeMessages, reportMessages } from "./words/report-messages";

type Attributes = Readonly<Record<string, string | number>>;

interface TestCase {
  readonly attributes: Attributes;
  readonly verdict: {
    readonly element: string;
    readonly attributes: Attributes;
    readonly text: string;
  } | null;
}

/** Returns the section in which a check's first requirement begins. */
export function sectionOf({ check }: CheckRecord): SectionId | undefined {
  const statement = findRequirement(check.requirements[0] ?? "")?.statements[0];
  return statement === undefined ? undefined : findStatement(statement)?.section;
}

/** The settings of a run that its test cases need. */
interface RunTerms {
  readonly strict: boolean;
  readonly language: Language;
}

function detailOf({ decision, replay }: CheckRecord, language: Language): string {
  const lines = (label: "expected" | "observed" | "note" | "replay", content: string | null) =>
    content === null ? [] : [`${format(reportMessages[label], language).padEnd(8)}  ${content}`];
  return visibleText(
    [
      ...decision.steps,
      ...lines("expected", decision.expected),
      ...lines("observed", decision.observed),
      ...lines("note", decision.note),
      ...lines("replay", replay === "" ? null : `npx twotier replay ${replay}`),
    ].join("\n"),
  );
}

/** JUnit has four outcomes only. Unsettled checks count as errors, because a skip would read as green. */
function verdictOf(record: CheckRecord, { strict, language }: RunTerms): TestCase["verdict"] {
  const { decision } = record;
  const text = detailOf(record, language);
  switch (decision.outcome) {
    case "pass":
    case "xfail":
    case "inconsistent":
      return decision.note === null ? null : { element: "system-out", attributes: {}, text };
    case "fail": {
      if (isWarning(decision, strict))
        return {
          element: "system-out",
          attributes: {},
          text: `${format(outcomeMessages.warning, language)}\n${text}`,
        };
      const type = decision.cause ?? decision.requirement ?? "deviation";
      return {
        element: "failure",
        attributes: { type, message: visibleText(decision.observed ?? "") },
        text,
      };
    }
    case "skip":
      return { element: "skipped", attributes: { message: visibleText(decision.note ?? "") }, text: "" };
    default: {
      const message = visibleText(decision.observed ?? decision.note ?? decision.outcome);
      return { element: "error", attributes: { type: decision.outcome, message }, text };
    }
  }
}

function testCaseOf(record: CheckRecord, terms: RunTerms): TestCase {
  const { check } = record;
  const classname = check.requirements[0] ?? check.source;
  return {
    attributes: { name: visibleText(`${check.title} (${check.id})`), classname },
    verdict: verdictOf(record, terms),
  };
}

function suiteAttributes(name: string, cases: readonly TestCase[]): Attributes {
  const count = (element: string) => cases.filter(({ verdict }) => verdict?.element === element).length;
  return {
    name,
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

/** Returns `machine:order-wizard/grid` of a cell's id. */
function familyOf(id: string): string {
  return id.split("/").slice(0, 2).join("/");
}

/**
 * Returns the test cases of a section. A machine plans thousands of checks, so the passed checks of one criterion are one test
 * case, and of checks that failed in the same way one is shown in full.
 */
function casesOf(records: readonly CheckRecord[], terms: RunTerms): readonly TestCase[] {
  const others = new Set(groupFailures(records).flatMap((kind) => kind.others));
  const families = new Map<string, number>();
  const cases: TestCase[] = [];
  for (const record of records) {
    const { check, decision } = record;
    if (check.source === "machine" && decision.outcome === "pass" && decision.note === null) {
      const family = familyOf(check.id);
      families.set(family, (families.get(family) ?? 0) + 1);
      continue;
    }
    const testCase = testCaseOf(record, terms);
    const isBrief = others.has(record) && testCase.verdict !== null;
    const text = `npx twotier replay ${record.replay}`;
    cases.push(isBrief ? { ...testCase, verdict: { ...testCase.verdict, text } } : testCase);
  }
  const passed = [...families].map(([family, count]): TestCase => {
    const name = format(reportMessages.familyPassed, terms.language, { family, count });
    return { attributes: { name, classname: family }, verdict: null };
  });
  return [...cases, ...passed];
}

/** Renders `junit.xml`: one suite for each section of the page. Without times, so that equal runs give equal files. */
export function junitXml({ started, checks }: RunRecord): string {
  const key = started.language === "en" ? "en" : "zh";
  const suites = [...sections, undefined].flatMap((section) => {
    const own = checks.filter((record) => sectionOf(record) === section?.id);
    return own.length === 0 ? [] : [{ name: section?.[key] ?? "twotier", cases: casesOf(own, started) }];
  });
  const all = suites.flatMap(({ cases }) => cases);
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("testsuites", {
    ...suiteAttributes(visibleText(`twotier ${started.target}`), all),
  });
  for (const { name, cases } of suites) {
    const suite = root.ele("testsuite", { ...suiteAttributes(name, cases) });
    for (const { attributes, verdict } of cases) {
      const element = suite.ele("testcase", { ...attributes });
      if (verdict !== null) element.ele(verdict.element, { ...verdict.attributes }).txt(verdict.text);
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
