import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { failureRecord } from "../../testing/failure-sketch";
import type { CheckRecord } from "../record/run-record";
import { abstractText } from "./abstract-text";
import { differenceInWords, withNames } from "./difference-in-words";
import { findingsOf } from "./findings-of";

const idsOf = (records: readonly CheckRecord[]) =>
  findingsOf(records, false).map(({ checks }) => checks.map(({ check }) => check.id));

const listed = {
  requirement: "customers-are-found",
  expected: "Customers page: Contoso",
  observed: "Customers page: none",
} as const;

describe("findingsOf", () => {
  test("joins failures that differ in names, people, numbers and quoted texts only", () => {
    const steps = (name: string, agent: string) => [
      `When ${agent} orders 3 licences for ${name} as "${name}"`,
    ];
    const one = failureRecord({
      id: "machine:a/walks/1",
      requirement: null,
      steps: steps("Contoso", "the provider's sales agent"),
    });
    const other = failureRecord({
      id: "machine:a/walks/2",
      requirement: null,
      steps: steps("Tailspin", "Fabrikam's admin agent"),
    });

    assert.deepEqual(idsOf([one, other]), [["machine:a/walks/1", "machine:a/walks/2"]]);
  });

  test("shows the scenario and counts cells, paths and walks behind it", () => {
    const ids = ["machine:a/walks/1", "machine:a/grid/x/y/z", "machine:a/tour/1", "feature:a#b/1"];
    const [finding, ...others] = findingsOf(
      ids.map((id) => failureRecord({ id })),
      false,
    );

    assert.equal(others.length, 0);
    assert.equal(finding?.shown.check.id, "feature:a#b/1");
    assert.deepEqual(finding?.kinds, { scenario: 1, cell: 1, path: 1, walk: 1, history: 0 });
  });

  test("keeps two causes apart, the one with fewer steps first", () => {
    const steps = [
      "Given something",
      "And something else",
      "When the provider looks",
      "Then nothing is there",
    ];
    const records = [
      failureRecord({ id: "feature:b#c/1", ...listed, steps }),
      failureRecord({ id: "feature:a#b/1" }),
    ];

    assert.deepEqual(idsOf(records), [["feature:a#b/1"], ["feature:b#c/1"]]);
  });

  test("takes a walk that fails after a failing action for its consequence", () => {
    const cause = failureRecord({ id: "feature:a#b/1" });
    const [action = ""] = cause.decision.steps;
    const walk = failureRecord({
      id: "machine:a/walks/1",
      ...listed,
      steps: [action, "When the provider closes the page", "Then no customer is listed"],
    });
    const elsewhere = failureRecord({
      ...listed,
      id: "machine:a/walks/2",
      requirement: "link-is-personal",
      observed: "Customers page: Contoso, Contoso",
      steps: ["When the provider closes the page"],
    });

    assert.deepEqual(idsOf([walk, cause, elsewhere]), [
      ["feature:a#b/1", "machine:a/walks/1"],
      ["machine:a/walks/2"],
    ]);
  });

  test("joins histories that have the cause of an earlier finding in common", () => {
    const steps = ["When the provider cancels"];
    const requirement = "link-is-personal";
    const scenario = failureRecord({ id: "feature:a#b/1", ...listed, steps });
    const apart = failureRecord({
      id: "machine:lockstep/small/1",
      requirement,
      expected: "Offers page: Office",
      observed: "Offers page: none",
      steps: ["When something else is done"],
    });
    const joining = failureRecord({
      ...listed,
      id: "machine:lockstep/small/2",
      requirement,
      steps: ["Given something holds", ...steps],
    });

    assert.equal(idsOf([scenario, apart]).length, 2);
    assert.equal(idsOf([scenario, apart, joining]).length, 1);
  });

  test("names the requirement first of whose scenarios the largest part fails", () => {
    const passed = failureRecord({
      id: "feature:c#d/2",
      outcome: "pass",
      requirement: "customers-are-found",
    });
    const records = [
      passed,
      failureRecord({ id: "feature:c#d/1", requirement: "customers-are-found" }),
      failureRecord({ id: "feature:a#b/1" }),
    ];

    const [finding] = findingsOf(records, false);
    assert.deepEqual(finding?.requirements, ["partnership-precedes-work", "customers-are-found"]);
  });

  test("puts errors before deviations and advice last", () => {
    const advice = failureRecord({
      id: "feature:a#b/1",
      ...listed,
      requirement: "link-stays-in-request",
      steps: [],
    });
    const error = failureRecord({
      id: "machine:a/walks/1",
      outcome: "error",
      requirement: null,
      expected: null,
      observed: "wrong id",
      steps: [],
    });

    assert.deepEqual(idsOf([advice, failureRecord({ id: "feature:b#c/1" }), error]), [
      ["machine:a/walks/1"],
      ["feature:b#c/1"],
      ["feature:a#b/1"],
    ]);
  });

  test("leaves what could not be judged out, unless nothing failed", () => {
    const open = failureRecord({ id: "feature:c#d/1", outcome: "inconclusive" });

    assert.deepEqual(idsOf([open, failureRecord({ id: "feature:a#b/1" })]), [["feature:a#b/1"]]);
    assert.deepEqual(idsOf([open]), [["feature:c#d/1"]]);
  });
});

describe("differences", () => {
  test("name missing, unexpected and repeated entries", () => {
    const words = differenceInWords(
      "Customers page: Contoso, Tailspin",
      "Customers page: Contoso, Contoso, Woodgrove",
      "en",
    );

    assert.equal(words, "missing: Tailspin · not expected: Woodgrove · listed again: Contoso");
  });

  test("are not told of lines about different things", () => {
    assert.equal(differenceInWords("accepted", "refused", "en"), null);
  });

  test("name people and companies instead of ids", () => {
    assert.equal(
      withNames("customers, as northwind-sales-agent sees it: reseller fabrikam", "en"),
      "customers, as the provider's sales agent sees it: reseller Fabrikam",
    );
    assert.equal(withNames("fabrikam-global-admin", "zh-TW"), "Fabrikam 的全域系統管理員");
    assert.equal(
      withNames("Indirect resellers page: Fabrikam (fabrikam)", "en"),
      "Indirect resellers page: Fabrikam",
    );
  });

  test("are compared without names in both languages", () => {
    assert.equal(abstractText("Contoso、Tailspin 3"), abstractText("Woodgrove 14"));
  });
});
