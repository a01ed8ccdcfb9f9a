import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fixtureOptions } from "../../testing/suite-fixture/fixture-run";
import { runVerify, verify } from "../verify";
import type { VerifyOptions } from "../verify-options";
import { parseBaseline } from "./read-baseline";
import { updateBaseline } from "./update-baseline";

const folder = mkdtempSync(join(tmpdir(), "twotier-baseline-"));
after(() => rmSync(folder, { recursive: true }));

const issue = "https://tracker.example/7";
const entry = `  - requirement: cancel-abandons-order
    outcome: fail
    reason: another thing
    issue: ${issue}
`;

function file(text: string): string {
  const path = join(folder, `known-${Math.random().toString(36).slice(2)}.yaml`);
  writeFileSync(path, text);
  return path;
}

/** A run over what passes, fails and breaks advice; nothing there ends in an error. */
const only = ["S187", "S137"];
const run = (more: Partial<VerifyOptions>) => verify(fixtureOptions({ only: [...only], ...more }));

/** Everything in the fixtures that ends without an error, as a whole plan. */
const whole = (more: Partial<VerifyOptions>) => verify(fixtureOptions({ sources: [sound()], ...more }));

function sound() {
  const [source] = fixtureOptions().sources ?? [];
  assert.ok(source);
  const isSound = (id: string) => !/\/1\.[458]$|order\/3$|order\/2$/.test(id);
  return {
    ...source,
    plan: async (context: Parameters<typeof source.plan>[0]) =>
      (await source.plan(context)).filter(({ id }) => isSound(id)),
  };
}

describe("a file of expected failures", () => {
  test("makes a failure an expected one", async () => {
    const summary = await run({ only: ["S187"], baseline: file(`expected-failures:\n${entry}`) });

    assert.deepEqual([summary.xfailed, summary.failed], [1, 0]);
  });

  test("fails with the cause stale-expectation where the reason is another", async () => {
    const baseline = file(`expected-failures:\n${entry.replace("another thing", "something else")}`);

    const { failures, exit } = await whole({ baseline });

    const stale = failures.filter(({ cause }) => cause === "stale-expectation");
    assert.deepEqual(
      stale.map(({ requirement, observed }) => [requirement, observed]),
      [["cancel-abandons-order", "another thing"]],
    );
    assert.equal(exit, 1);
  });

  test("is empty or missing only where it is to be written", async () => {
    assert.equal((await run({ only: ["S187"], baseline: file("") })).xfailed, 0);
    await assert.rejects(run({ baseline: join(folder, "none.yaml") }), /cannot be read: ENOENT/);
  });

  const wrong: readonly (readonly [text: string, message: RegExp])[] = [
    ["expected-failures: [", /line 1: this cannot be read as YAML/],
    ["- a\n", /line 1: expected one list named "expected-failures"/],
    ["expected-failures:\n  - x\n", /line 2: expected an entry with the fields/],
    [`expected-failures:\n${entry}    why: x\n`, /line 6: "why" is no field of an entry/],
    [`expected-failures:\n${entry}    check: x\n`, /line 2: expected exactly one of/],
    [`expected-failures:\n${entry.replace(/ {4}issue.*\n/, "")}`, /line 2: the entry has no "issue"/],
    [`expected-failures:\n${entry.replace(/reason.*/, 'reason: ""')}`, /line 4: "reason" is ""/],
    [`expected-failures:\n${entry.replace(issue, "soon")}`, /line 5: "issue" is "soon"\. Expected a link/],
    [`expected-failures:\n${entry.replace("fail\n", "error\n")}`, /"outcome" is "error"\. Expected "fail"/],
    [`expected-failures:\n${entry}    expires: 2027-02-31\n`, /line 6: "expires" is "2027-02-31"/],
    [`expected-failures:\n${entry}    expires: 2027-13-01\n`, /line 6: "expires" is "2027-13-01"/],
  ];
  for (const [text, message] of wrong) {
    test(`is refused in one line where it is malformed: ${message.source}`, () => {
      assert.throws(() => parseBaseline(text, "known.yaml"), message);
    });
  }

  test("is refused where a name means nothing, or more than anybody looks at", async () => {
    const named = (name: string) =>
      file(`expected-failures:\n${entry.replace("cancel-abandons-order", name)}`);

    await assert.rejects(
      run({ baseline: named("cancel-abandon-order") }),
      /Did you mean "cancel-abandons-order"/,
    );
    await assert.rejects(run({ baseline: named("S999") }), { name: "UsageError" });
    await assert.rejects(run({ baseline: named('"*"') }), /stands for \d+ names\. Expected at most 20/);
  });
});

describe("--update-baseline", () => {
  test("writes what fails, so that the next run passes it", async () => {
    const baseline = join(folder, "new.yaml");

    const first = await whole({ baseline, updateBaseline: true, issue });
    const second = await whole({ baseline });

    assert.deepEqual([first.failed, first.exit], [0, 0]);
    assert.deepEqual(second, first);
    assert.match(readFileSync(baseline, "utf8"), /- requirement: cancel-abandons-order\n {4}outcome: fail\n/);
  });

  test("keeps comments, corrects what changed and removes what is gone", async () => {
    const gone = entry.replace("cancel-abandons-order", "done-closes-draft");
    const changed = entry.replace("another thing", "an old thing # as told by Ann");
    const baseline = file(`# Ours.\nexpected-failures:\n  # Known since spring.\n${changed}${gone}`);

    await whole({ baseline, updateBaseline: true, issue, readings: "ours" });

    const text = readFileSync(baseline, "utf8");
    assert.match(text, /^# Ours\.\n/);
    assert.match(text, /# Known since spring\.\n {2}- requirement: cancel-abandons-order/);
    assert.match(text, /reason: another thing # as told by Ann/);
    assert.doesNotMatch(text, /done-closes-draft|an old thing/);
  });

  test("refuses a run that is narrowed or unfinished, and leaves the file as it was", async () => {
    const baseline = file(`expected-failures:\n${entry}`);
    const before = readFileSync(baseline, "utf8");

    await assert.rejects(run({ baseline, updateBaseline: true }), /narrowed by --only/);
    await verify(fixtureOptions({ baseline, updateBaseline: true }));

    assert.equal(readFileSync(baseline, "utf8"), before);
  });

  test("tells many lines about one place by their common beginning", async () => {
    const path = join(folder, "many.yaml");
    const decision = (observed: string, index: number) => ({
      check: `feature:x/${index}`,
      outcome: "fail" as const,
      cause: null,
      requirement: "cancel-abandons-order" as const,
      steps: [],
      expected: null,
      observed,
      note: null,
      exchanges: [],
    });
    const lines = [1, 2, 3, 4].map((number) => `customers, as person-${number} sees it: Contoso`);

    const { entries } = updateBaseline(parseBaseline("", path), {
      checks: [],
      decisions: [...lines, "Customers page: Contoso"].map(decision),
      today: "2026-11-23",
      language: "en",
      issue,
    });

    assert.deepEqual(
      entries.map(({ reason }) => reason),
      ["customers, as", "Customers page: Contoso"],
    );
  });

  test("writes lines that hold in a run of either language", async () => {
    const baseline = join(folder, "either.yaml");
    const against = "nonconformant:cancel-keeps-the-customer";
    const only = ["feature:customers/cancelling-the-order"];
    const decided = await runVerify({ against, only, out: null, language: "zh-TW" });
    const decisions = decided.record.checks.map(({ decision }) => decision);
    const findings = { checks: [], decisions, today: "2026-11-23", language: "zh-TW" as const, issue };
    updateBaseline(parseBaseline("", baseline), findings);

    for (const language of ["en", "zh-TW"] as const) {
      const summary = await verify({ against, only, out: null, language, baseline });
      assert.deepEqual([summary.failed, summary.xfailed > 0], [0, true], language);
    }
    assert.doesNotMatch(readFileSync(baseline, "utf8"), /\p{Script=Han}/u);
  });

  test("needs a file", async () => {
    await assert.rejects(whole({ updateBaseline: true }), /--update-baseline needs --baseline/);
  });
});
