import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly scenarios: number;
  readonly cells: number;
  readonly faults: number;
  readonly withoutCells: { readonly en: string; readonly "zh-TW": string } | null;
}

function statements(...options: readonly string[]): string {
  const program = join(packageRoot(), "src", "setup", "twotier.cjs");
  return execFileSync(process.execPath, [program, "statements", ...options], { encoding: "utf8" });
}

describe("twotier statements", () => {
  test("shows scenarios and faults of every required statement, and cells or the reason for their absence", () => {
    const rows: readonly Row[] = JSON.parse(statements("--json"));
    const required = rows.filter(({ kind }) => kind === "required");

    assert.ok(required.length > 60);
    for (const { cells, faults, id, scenarios, withoutCells } of required) {
      assert.ok(scenarios > 0 && faults > 0, id);
      assert.equal(withoutCells === null, cells > 0, id);
    }
  });

  test("prints the reason below the statement", () => {
    assert.match(statements("--lang", "zh-TW"), /無格：/);
  });
});
