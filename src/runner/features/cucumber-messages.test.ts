import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { type Envelope, parseEnvelope } from "@cucumber/messages";
import type { RunRecord } from "../../reporting/record/run-record";
import { fixtureFolder, fixtureOptions } from "../../testing/suite-fixture/fixture-run";
import { runVerify } from "../verify";
import { cucumberMessages } from "./cucumber-messages";

describe("the scenarios of a run as Cucumber messages", () => {
  let record: RunRecord;
  let text: string;
  let messages: readonly Envelope[];

  before(async () => {
    record = (await runVerify(fixtureOptions())).record;
    text = await cucumberMessages(record, fixtureFolder);
    messages = text.trimEnd().split("\n").map(parseEnvelope);
  });

  test("have a test case for each scenario that was decided, with a result for each step", () => {
    const cases = messages.flatMap(({ testCase }) => testCase ?? []);
    const finished = messages.flatMap(({ testStepFinished }) => testStepFinished ?? []);
    const pickles = new Set(messages.flatMap(({ pickle }) => pickle?.steps.map(({ id }) => id) ?? []));
    const steps = cases.flatMap(({ testSteps }) => testSteps);

    const decided = record.checks.filter(({ decision }) => decision.outcome !== "not-run");
    assert.ok(cases.length > 3);
    assert.equal(cases.length, decided.length);
    assert.equal(finished.length, steps.length);
    for (const { pickleStepId } of steps) assert.ok(pickles.has(pickleStepId ?? ""));
  });

  test("fail in the step that decided, and name the requirement and the replay", () => {
    const failed = messages.flatMap(({ testStepFinished }) =>
      testStepFinished?.testStepResult.status === "FAILED" ? [testStepFinished.testStepResult.message] : [],
    );

    const wrong = record.checks.filter(({ decision }) => ["fail", "error"].includes(decision.outcome));
    assert.ok(wrong.length > 0);
    assert.equal(failed.length, wrong.length);
    for (const { decision, replay } of wrong) {
      const own = failed.find((message) => message?.includes(replay));
      assert.ok(own?.startsWith(decision.requirement ?? ""), replay);
    }
    assert.equal(messages.at(-1)?.testRunFinished?.success, false);
  });

  test("are equal for equal runs", async () => {
    const again = await cucumberMessages((await runVerify(fixtureOptions())).record, fixtureFolder);

    const withoutIds = (lines: string) => lines.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id");
    assert.equal(withoutIds(again), withoutIds(text));
  });
});
