import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Finding } from "../assertions/finding";
import type { Decision } from "./check";
import { judgedByOwnChoice } from "./own-choice";
import { readingsFrom } from "./run-settings";

const failed: Decision = {
  check: "a",
  outcome: "fail",
  cause: null,
  requirement: "acceptance-lists-reseller",
  steps: [],
  expected: "accepted",
  observed: "refused",
  note: null,
  exchanges: [],
};

const answer: Finding = { kind: "mismatch", about: "answer", expected: "accepted", observed: "refused" };
const learned = {
  "reading-003": { choice: "accepted", source: "learned", seen: "fabrikam partnership.accept → accepted" },
  "reading-021": { choice: "role", source: "declared" },
} as const;

const ground = { tags: ["reading-003"], finding: answer, readings: learned, language: "en" } as const;

describe("a check that contradicts a choice", () => {
  test("is inconsistent if the implementation's own choice is all that it contradicts", () => {
    const { outcome, requirement, note } = judgedByOwnChoice(failed, ground);

    assert.deepEqual([outcome, requirement], ["inconsistent", null]);
    assert.equal(
      note,
      "It contradicts its own choice of reading-003, accepted: fabrikam partnership.accept → accepted.",
    );
  });

  test("fails if the choice was given by the user or is the suite's own", () => {
    for (const source of ["ours", "file"] as const) {
      const readings = readingsFrom({ "reading-003": "accepted" }, source);
      assert.equal(judgedByOwnChoice(failed, { ...ground, readings }).outcome, "fail");
    }
  });

  test("fails if it rests on no choice, or if something else than the answer is wrong", () => {
    assert.equal(judgedByOwnChoice(failed, { ...ground, tags: [] }).outcome, "fail");
    const observed: Finding = { kind: "mismatch", expected: "Contoso", observed: "none" };
    assert.equal(judgedByOwnChoice(failed, { ...ground, finding: observed }).outcome, "fail");
    assert.equal(judgedByOwnChoice({ ...failed, cause: "crash" }, ground).outcome, "fail");
  });

  test("fails if every choice of the reading refuses and the implementation accepts", () => {
    const tags = ["reading-021:role"] as const;
    assert.equal(judgedByOwnChoice(failed, { ...ground, tags }).outcome, "fail");
    const reason: Finding = { ...answer, kind: "other-reason" };
    assert.equal(judgedByOwnChoice(failed, { ...ground, tags, finding: reason }).outcome, "inconsistent");
  });
});
