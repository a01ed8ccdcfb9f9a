import XMLBuilder from "fast-xml-builder";
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

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
});

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
        attributes: { type, message: decision.observed ?? "" },
        text,
      };
    }
    case "skip":
      return { element: "skipped", attributes: { message: decision.note ?? "" }, text: "" };
    default: {
      const message = decision.observed ?? decision.note ?? decision.outcome;
      return { element: "error", attributes: { type: decision.outcome, message }, text };
    }
  }
}

function testCaseOf(record: CheckRecord, terms: RunTerms): TestCase {
  const { check } = record;
  const classname = check.requirements[0] ?? check.source;
  return {
    attributes: { name: `${check.title} (${check.id})`, classname },
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
  const end = id.indexOf("/", id.indexOf("/") + 1);
  return end < 0 ? id : id.slice(0, end);
}

/** The test cases of a section that stand for one check each. */
const mostCases = 20_000;

/** Checks that are counted instead of listed, by family and element. */
class Counted {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  cases(caseOf: (key: string, count: number) => TestCase): readonly TestCase[] {
    return [...this.#counts].map(([key, count]) => caseOf(key, count));
  }
}

function passedCase(family: string, count: number, language: Language): TestCase {
  const name = format(reportMessages.familyPassed, language, { family, count });
  return { attributes: { name, classname: family }, verdict: null };
}

function moreCase(key: string, count: number, language: Language): TestCase {
  const [element = "", family = ""] = key.split(" ");
  const message = format(reportMessages.familyMore, language, { family, count });
  const verdict = { element, attributes: { type: "more", message }, text: "" };
  return { attributes: { name: message, classname: family }, verdict };
}

/**
 * Returns the test cases of a section. A machine plans thousands of checks, so the passed checks of one criterion are one test
 * case; of checks that failed in the same way one is shown in full; and those after `mostCases` are only counted.
 */
function casesOf(records: readonly CheckRecord[], terms: RunTerms): readonly TestCase[] {
  const others = new Set(groupFailures(records).flatMap((kind) => kind.others));
  const [passed, more] = [new Counted(), new Counted()];
  const cases: TestCase[] = [];
  for (const record of records) {
    const { check, decision } = record;
    if (check.source === "machine" && decision.outcome === "pass" && decision.note === null) {
      passed.add(familyOf(check.id));
      continue;
    }
    const testCase = testCaseOf(record, terms);
    if (cases.length >= mostCases && testCase.verdict !== null) {
      more.add(`${testCase.verdict.element} ${familyOf(check.id)}`);
      continue;
    }
    const isBrief = others.has(record) && testCase.verdict !== null;
    const text = `npx twotier replay ${record.replay}`;
    cases.push(isBrief ? { ...testCase, verdict: { ...testCase.verdict, text } } : testCase);
  }
  return [
    ...cases,
    ...more.cases((key, count) => moreCase(key, count, terms.language)),
    ...passed.cases((family, count) => passedCase(family, count, terms.language)),
  ];
}

/** Renders `junit.xml`: one suite for each section of the page. Without times, so that equal runs give equal files. */
export function junitXml({ started, checks }: RunRecord): string {
  const key = started.language === "en" ? "en" : "zh";
  const suites = [...sections, undefined].flatMap((section) => {
    const own = checks.filter((record) => sectionOf(record) === section?.id);
    return own.length === 0 ? [] : [{ name: section?.[key] ?? "twotier", cases: casesOf(own, started) }];
  });
  const all = suites.flatMap(({ cases }) => cases);
  const whole = written(suiteAttributes(`twotier ${started.target}`, all));
  const [start = "", end = ""] = builder
    .build({ testsuites: { ...whole, testsuite: "" } })
    .split(/ *<testsuite\/>\n/);
  // One suite at a time, because the elements of all together take hundreds of megabytes.
  const inner = suites.map(({ name, cases }) => {
    const testsuite = { ...written(suiteAttributes(name, cases)), testcase: cases.map(elementOf) };
    return builder.build({ testsuite });
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>\n', start, ...inner, end].join("");
}

/** Names attributes as the builder knows them. A parser would read their line breaks as spaces. */
function written(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes);
  return Object.fromEntries(
    entries.map(([name, value]) => [`@${name}`, visibleText(String(value)).replaceAll(/\s+/g, " ")]),
  );
}

function elementOf({ attributes, verdict }: TestCase) {
  if (verdict === null) return written(attributes);
  const text = verdict.text === "" ? {} : { "#text": verdict.text };
  return { ...written(attributes), [verdict.element]: { ...written(verdict.attributes), ...text } };
}
