import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, test } from "node:test";
import { inflateRawSync } from "node:zlib";
import pico from "picocolors";
import { create } from "xmlbuilder2";
import { ourChoices } from "../domain/choices";
import { visibleText } from "../domain/foreign-text";
import { statementIds } from "../domain/statement-id";
import { requirements } from "../register/requirements";
import { runVerify } from "../runner/verify";
import { fixtureOptions } from "../testing/suite-fixture/fixture-run";
import { badgeOf } from "./badge";
import { githubAnnotations } from "./ci/annotations";
import { badgeSvg } from "./ci/badge-svg";
import { jobSummary } from "./ci/job-summary";
import { findingsOf } from "./findings/findings-of";
import { htmlReport } from "./html/html-report";
import { readDiagrams } from "./html/read-diagrams";
import { junitXml } from "./junit";
import type { RunEvent } from "./record/run-event";
import { type RunRecord, readRecord } from "./record/run-record";
import { summaryOf } from "./summary";
import { terminalReport } from "./terminal/terminal-report";

const style = {
  language: "en",
  strict: false,
  colours: pico.createColors(false),
  replayCommand: (id: string) => `twotier replay ${id}`,
} as const;

describe("reports of a run", () => {
  let record: RunRecord;
  const events: RunEvent[] = [];

  before(async () => {
    ({ record } = await runVerify(fixtureOptions({ onEvent: (event) => events.push(event) })));
  });

  test("the summary lists failures and warnings in the order of the plan", () => {
    const { failures, failed, warned } = summaryOf(record);

    assert.equal(failures.length, failed + warned);
    assert.deepEqual(
      failures.map(({ requirement, cause }) => requirement ?? cause),
      ["unserved", "crash", "hang", "link-stays-in-request", "cancel-abandons-order"],
    );
  });

  test("the summary covers the statements of what was planned, and no others", () => {
    const { statements, requirements: figures } = summaryOf(record);

    assert.deepEqual([statements.total, statements.covered], [107, 4]);
    assert.equal(figures.passed + figures.failed + figures.other, figures.total);
    assert.deepEqual([figures.passed, figures.failed], [0, 2]);
  });

  test("JUnit counts what its elements show and takes nothing unsettled for green", () => {
    const xml = junitXml(record);
    const { verdict } = record;

    const count = (element: string) => xml.split(`<${element}`).length - 1;
    assert.equal(count("testcase "), verdict.planned);
    assert.equal(count("failure "), verdict.failed);
    assert.equal(count("error "), verdict.errors + verdict.inconclusive + verdict.notRun);
    assert.equal(count("skipped "), verdict.skipped);
    assert.doesNotThrow(() => create(xml));
  });

  test("the badge says outcome and figures", () => {
    assert.deepEqual(badgeOf(record), {
      schemaVersion: 1,
      label: "two-tier conformance",
      message: "error 2/13",
      color: "lightgrey",
    });
  });

  test("the badge is also a picture that needs no network", () => {
    const svg = badgeSvg(badgeOf(record));

    assert.match(svg, /<svg[^>]*aria-label="two-tier conformance: error 2\/13"/);
    assert.doesNotThrow(() => create(svg));
  });

  test("the summary of a CI job has outcome, sections and findings, and escapes what comes from outside", () => {
    const [check, ...others] = record.checks.filter(({ decision }) => decision.outcome === "fail");
    assert.ok(check);
    const decision = { ...check.decision, observed: "<img src=x> | `b` @team" };

    const summary = jobSummary({ ...record, checks: [{ ...check, decision }, ...others] }, "en");
    assert.match(summary, /^## ⛔ twotier · /);
    assert.match(summary, /### 1\. /);
    assert.ok(summary.includes("&lt;img src=x> \\| \\`b\\` \\@team"), summary);
  });

  test("annotations name file and line of a failed scenario, and escape line breaks", () => {
    const lines = githubAnnotations(record, "en");

    assert.ok(lines.length > 0 && lines.every((line) => !line.includes("\n")));
    assert.ok(
      lines.some((line) => /^::error file=.*\.feature,line=\d+,title=/.test(line)),
      lines.join("\n"),
    );
  });

  test("the page holds every statement and requirement in both languages, and no outside resource", () => {
    const page = htmlReport(record, new Map([["order-wizard", "<svg></svg>"]]));

    for (const id of statementIds) assert.ok(page.includes(`id="${id}"`), id);
    for (const { slug, zh } of requirements) {
      assert.ok(page.includes(`id="requirement-${slug}"`), slug);
      assert.ok(page.includes(zh), slug);
    }
    assert.ok(!/(?:src|href)="(?!#|data:)/.test(page), "an address leads outside");
    assert.ok(!page.includes("[object "), "an object was written as a text");
  });

  test("the page allows only its own style and script, and has no style attributes", () => {
    const page = htmlReport(record, new Map());
    const policy = /content="(default-src[^"]*)"/.exec(page)?.[1] ?? "";

    const textOf = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? "";
    for (const tag of ["style", "script"]) {
      const hash = createHash("sha256").update(textOf(tag)).digest("base64");
      assert.ok(policy.includes(`${tag}-src 'sha256-${hash}'`), tag);
    }
    assert.doesNotMatch(page, / style="| on\w+="|unsafe/);
  });

  test("the page packs the checks and messages of each finding", () => {
    const page = htmlReport(record, new Map());

    const packed = /id="details">([^<]*)</.exec(page)?.[1] ?? "";
    const details = JSON.parse(String(inflateRawSync(Buffer.from(packed, "base64"))));
    const [first] = findingsOf(record.checks, record.started.strict);
    assert.equal(details["checks-1"].length, first?.checks.length);
    assert.match(page, /data-details="checks-1"/);
  });

  test("the page stays below 2 MB with 40,000 failures", () => {
    const [pattern] = record.checks.filter(({ decision }) => decision.outcome === "fail");
    assert.ok(pattern);
    const checks = Array.from({ length: 40_000 }, (_, index) => {
      const id = `machine:order-wizard/grid/state-${index % 900}/input-${index % 37}/role-${index}`;
      const replay = `r-${createHash("sha256").update(id).digest("hex").slice(0, 12)}`;
      const observed = `page ${"abcdefghij"[index % 10]}: ${id}`;
      return {
        ...pattern,
        check: { ...pattern.check, id },
        decision: { ...pattern.decision, check: id, observed },
        replay,
      };
    });

    assert.ok(Buffer.byteLength(htmlReport({ ...record, checks }, readDiagrams())) < 2_000_000);
  });

  test("the page tells a finding in both languages, whatever the language of the run", () => {
    const [check, ...others] = record.checks;
    assert.ok(check);
    const decision = {
      ...check.decision,
      outcome: "fail",
      steps: ["When it runs"],
      otherSteps: ["當 它執行"],
      expected: "Customers page: none",
      otherExpected: "[客戶] 頁面：無",
      observed: "Customers page: Contoso",
      otherObserved: "[客戶] 頁面：Contoso",
    } as const;

    const page = htmlReport({ ...record, checks: [{ ...check, decision }, ...others] }, new Map());

    assert.match(page, /<ol class="steps en" lang="en" start="1"><li class="deciding">When it runs</);
    assert.match(page, /<ol class="steps zh" lang="zh-TW" start="1"><li class="deciding">當 它執行</);
    assert.match(
      page,
      /<dl class="sides zh">.*<dd lang="zh-TW">\[客戶\] 頁面：<mark class="extra">Contoso</s,
    );
  });

  test("the page escapes what comes from the implementation", () => {
    const [check, ...others] = record.checks;
    assert.ok(check);
    const observed = '<img src=x onerror="alert(1)">';
    const decision = { ...check.decision, outcome: "fail", requirement: null, observed } as const;

    const page = htmlReport({ ...record, checks: [{ ...check, decision }, ...others] }, new Map());

    assert.ok(!page.includes("<img src=x"));
    assert.ok(page.includes("&lt;img src=x"));
  });

  test("the terminal ends with outcome, figures and reasons in one line", () => {
    const lines = terminalReport(record, style).split("\n");

    assert.equal(
      lines.at(-1),
      "error: 13 planned, 9 decided, 2 passed, 1 excluded (4 ended in errors of adapter or suite; 4 failed; 1 could not be judged; 1 against advice (warnings); 1 left out because the choices on which they rest are not known (--readings); 1 skipped, because capabilities are declared absent: upgrade)",
    );
  });

  test("the terminal tells a failure by its requirement, statements, steps, both sides and how to replay it", () => {
    const text = terminalReport(record, style);

    const told = text.split("\n\n").find((part) => part.startsWith("fail  cancel-abandons-order — "));
    assert.match(told ?? "", /page {6}S187 /);
    assert.match(told ?? "", /steps {5}Given something holds\n {12}Then something does not hold/);
    assert.match(told ?? "", /expected {2}one thing\n {2}observed {2}another thing\n/);
    assert.match(
      told ?? "",
      /behind it {1}1 failed check: 1 scenario\n {2}replay {4}twotier replay r-[0-9a-f]{12}$/,
    );
  });

  for (const [language, wrong, right] of [
    ["en", /failed checks/, /behind it {1}\d+ checks that could not be judged: /],
    ["zh-TW", /失敗的檢查/, /佐證 +無法判定的檢查 \d+ 項：/],
  ] as const)
    test(`checks that could not be judged are not called failed (${language})`, () => {
      const open = record.checks.map((each) => ({
        ...each,
        decision: { ...each.decision, outcome: "inconclusive", cause: null, requirement: null } as const,
      }));

      const text = terminalReport({ ...record, checks: open }, { ...style, language });

      assert.match(text, right);
      assert.doesNotMatch(text, wrong);
    });

  test("checks that ended in errors are not called failed", () => {
    const errors = record.checks.map((each) => ({
      ...each,
      decision: { ...each.decision, outcome: "error", cause: null, requirement: null } as const,
    }));

    const text = terminalReport({ ...record, checks: errors }, style);

    assert.match(text, /behind it {1}\d+ checks that ended in errors: /);
    assert.doesNotMatch(text, /failed checks/);
  });

  test("the terminal names the readings that the implementation chose otherwise", () => {
    const readings = {
      "reading-002": { choice: "listed-roles", source: "learned" },
      "reading-005": { choice: ourChoices["reading-005"], source: "learned" },
    } as const;
    const started = { ...record.started, readings };

    const line = "its own readings: 1 as the suite, 1 otherwise, 0 unclear (reading-002).";
    assert.ok(terminalReport({ ...record, started }, style).includes(line));
    assert.doesNotMatch(terminalReport(record, style), /its own readings/);
  });

  test("the terminal speaks Chinese throughout when asked to", () => {
    const text = terminalReport(record, { ...style, language: "zh-TW" });

    assert.match(text, /錯誤：計畫 13 項，已判定 9 項，通過 2 項，排除 1 項/);
    assert.doesNotMatch(text, /planned|expected {2}|Section/);
  });

  test("a run whose end is missing is an error, and what is missing did not run", () => {
    const cut = readRecord(events.slice(0, 3));

    assert.deepEqual([cut.verdict.outcome, cut.verdict.exit, cut.verdict.notRun], ["error", 3, 11]);
  });
});

describe("visibleText", () => {
  test("shows what steers a terminal or breaks XML, and keeps everything else", () => {
    assert.equal(
      visibleText("a\u001b[2Jb\u0000c\ud800d\ttab 空 😀\n"),
      "a‹U+001B›[2Jb‹U+0000›c‹U+D800›d\ttab 空 😀\n",
    );
  });
});
