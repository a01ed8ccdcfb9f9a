import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultSummary } from "./fault-summary";
import { faultTable } from "./fault-table";
import type { Kill } from "./kill";
import type { Mutant } from "./mutant";
import type { MutantOutcome, MutationRun } from "./mutation-run";
import { mutationScore, mutationScoreOf } from "./mutation-score";

const kill: Kill = {
  check: "feature:f#cancel-abandons-order/1",
  requirement: "cancel-abandons-order",
  steps: 3,
};

function caseOf(
  target: string,
  group: Mutant["group"],
  of: Partial<MutantOutcome["result"]> = {},
): MutantOutcome {
  const requirement = group === "named" ? ("cancel-abandons-order" as const) : null;
  const tried = { features: true, machines: true };
  const result = { target, features: null, machines: null, tried, attributed: null, crashed: false, ...of };
  return { mutant: { target, group, requirement }, result, separately: target !== "generated:at-large" };
}

const run: MutationRun = {
  outcomes: [
    caseOf("nonconformant:found", "named", { features: kill, attributed: kill }),
    caseOf("nonconformant:blamed-on-others", "named", { machines: { ...kill, requirement: null } }),
    caseOf("nonconformant:crashes", "named", { crashed: true }),
    caseOf("generated:found", "generated", { features: kill, machines: kill, crashed: true }),
    caseOf("generated:at-large", "generated"),
    caseOf("mutant:crashes", "generated", { crashed: true }),
  ],
  falseAlarms: [
    { target: "benign:one", alarms: [] },
    { target: "benign:other", alarms: ["feature:f#cancel-abandons-order/1"] },
  ],
  whole: false,
};

describe("faultSummary", () => {
  test("counts what is found out, what is blamed rightly, and who survives", () => {
    assert.deepEqual(faultSummary(run), {
      named: { total: 3, killed: 2, attributed: 1 },
      generated: { total: 2, killed: 1, equivalent: 0 },
      benign: { total: 2, passed: 1 },
      survivors: ["nonconformant:crashes", "generated:at-large"],
    });
  });

  test("has exactly the promised fields, in their order", () => {
    const summary = faultSummary(run);

    assert.deepEqual(Object.keys(summary), ["named", "generated", "benign", "survivors"]);
    assert.deepEqual(Object.keys(summary.named), ["total", "killed", "attributed"]);
    assert.deepEqual(Object.keys(summary.generated), ["total", "killed", "equivalent"]);
  });
});

describe("mutationScoreOf", () => {
  test("tells what both find out together, and alone of those that they were tried on; what merely crashes is left out", () => {
    const score = mutationScoreOf(run, { suite: "d", seed: 1 });

    assert.deepEqual(score.generated, {
      total: 2,
      together: 1,
      alone: { of: 1, features: 1, machines: 1 },
      equivalent: 0,
      crashing: 1,
    });
    assert.deepEqual(score.named, {
      total: 3,
      together: 2,
      alone: { of: 3, features: 1, machines: 1 },
      attributed: 1,
    });
    assert.deepEqual(score.misattributed, ["nonconformant:blamed-on-others"]);
    assert.deepEqual(mutationScore.parse(score), score);
  });
});

describe("faultTable", () => {
  test("names everybody who survives, is blamed on others or is wrongly accused, in both languages", () => {
    const [english, chinese] = [faultTable(run, "en"), faultTable(run, "zh-TW")];

    for (const table of [english, chinese]) {
      assert.match(table, /generated:at-large/);
      assert.match(table, /nonconformant:crashes/);
      assert.match(table, /nonconformant:blamed-on-others/);
      assert.match(table, /benign:other/);
    }
    assert.match(english, /features alone/);
    assert.match(chinese, /僅功能檔[\s\S]*1 個自動產生的實作/);
  });
});
