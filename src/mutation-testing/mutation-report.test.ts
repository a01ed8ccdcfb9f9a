import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import Ajv from "ajv";
import type { SourceMutantTarget } from "../targets/mutant-targets";
import type { MutantOutcome } from "./mutant-outcome";
import { mutationReport } from "./mutation-report";
import { mutationPage } from "./write-mutation-report";

function mutantOf(id: string, compiles = true): SourceMutantTarget {
  const location = { start: { line: 0, column: 6 }, end: { line: 0, column: 7 } };
  const source = { path: "/x/state.ts", original: "const a = 1;", text: "const b = 1;" };
  return {
    id,
    target: `mutant:${id}`,
    key: "1",
    file: "state",
    mutator: "Letter",
    location,
    original: "a",
    replacement: "</script>",
    source,
    compiles,
  };
}

function outcomeOf(id: string, of: Partial<MutantOutcome["result"]>): MutantOutcome {
  const target = `mutant:${id}`;
  const result = { target, features: null, machines: null, attributed: null, crashed: false, ...of };
  return { mutant: { target, group: "generated", requirement: null }, result, separately: false };
}

const kill = { check: "feature:customers/review#cancel-abandons-order/1", requirement: null, steps: 3 };
const report = mutationReport(
  [mutantOf("killed"), mutantOf("lives"), mutantOf("crashes"), mutantOf("wrong", false), mutantOf("not-run")],
  [outcomeOf("killed", { features: kill }), outcomeOf("lives", {}), outcomeOf("crashes", { crashed: true })],
);

describe("mutationReport", () => {
  test("conforms to the schema of mutation-testing-report-schema", () => {
    const file = require.resolve("mutation-testing-report-schema/mutation-testing-report-schema.json");
    const { $schema: _draft, ...schema } = JSON.parse(readFileSync(file, "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema);

    assert.ok(validate(report), JSON.stringify(validate.errors));
  });

  test("states the result of each mutant", () => {
    const rows = report.files["src/reference/state.ts"]?.mutants ?? [];

    assert.deepEqual(
      rows.map(({ status }) => status),
      ["Killed", "Survived", "RuntimeError", "CompileError", "Pending"],
    );
    assert.deepEqual(rows[0]?.killedBy, [kill.check]);
    assert.deepEqual(rows[0]?.location.start, { line: 1, column: 7 });
    assert.deepEqual(report.testFiles?.["feature:customers/review"]?.tests, [
      { id: kill.check, name: "cancel-abandons-order/1" },
    ]);
  });
});

describe("mutationPage", () => {
  test("loads nothing and escapes the report", () => {
    const page = mutationPage(report);

    assert.doesNotMatch(page, /<(script|link|img)[^>]*(src|href)=/);
    assert.ok(page.includes('"replacement":"\\u003c/script>"'));
  });
});
