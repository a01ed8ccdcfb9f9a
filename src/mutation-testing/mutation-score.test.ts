import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultTable } from "./fault-table";
import type { Kill } from "./kill";
import type { Mutant } from "./mutant";
import type { MutantOutcome } from "./mutant-outcome";
import type { MutationRun } from "./mutation-run";
import { faultSummary, mutationScore, mutationScoreOf } from "./mutation-score";

const kill: Kill = {
  check: "feature:f#cancel-abandons-order/1",
  requirement: "cancel-abandons-order",
  steps: 3,
};

function outcomeOf(
  target: string,
  group: Mutant["group"],
  of: Partial<MutantOutcome["result"]> = {},
): MutantOutcome {
  const requirement = group === "generated" ? null : ("cancel-abandons-order" as const);
  const result = { target, features: null, machines: null, attributed: null, crashed: false, ...of };
  return { mutant: { target, group, requirement }, result, separately: target !== "generated:survives" };
}

const run: MutationRun = {
  outcomes: [
    outcomeOf("nonconformant:found", "named", { features: kill, attributed: kill }),
    outcomeOf("nonconformant:blamed-on-others", "named", { machines: { ...kill, requirement: null } }),
    outcomeOf("nonconformant:crashes", "named", { crashed: true }),
    outcomeOf("patched:found", "foreign", { machines: kill, attributed: kill }),
    outcomeOf("generated:found", "generated", { features: kill, machines: kill, crashed: true }),
    outcomeOf("generated:survives", "generated"),
    outcomeOf("mutant:crashes", "generated", { crashed: true }),
  ],
  falseAlarms: [
    { target: "benign:one", alarms: [] },
    { target: "benign:other", alarms: ["feature:f#cancel-abandons-order/1"] },
  ],
  blindSpots: [
    { target: "nonconformant:crashes", exercisedBy: "observe customers" },
    { target: "generated:survives", exercisedBy: null },
  ],
  whole: false,
};

const score = mutationScoreOf(run, { suite: "d", seed: 1 });

describe("faultSummary", () => {
  test("counts kills and right attributions, and lists the survivors", () => {
    assert.deepEqual(faultSummary(score), {
      named: { total: 3, killed: 2, attributed: 1 },
      foreign: { total: 1, killed: 1, attributed: 1 },
      generated: { total: 2, killed: 1, equivalent: 0 },
      benign: { total: 2, passed: 1 },
      survivors: ["nonconformant:crashes", "generated:survives"],
    });
  });

  test("has exactly the promised fields, in their order", () => {
    const summary = faultSummary(score);

    assert.deepEqual(Object.keys(summary), ["named", "foreign", "generated", "benign", "survivors"]);
    assert.deepEqual(Object.keys(summary.named), ["total", "killed", "attributed"]);
    assert.deepEqual(Object.keys(summary.generated), ["total", "killed", "equivalent"]);
  });
});

describe("mutationScoreOf", () => {
  test("counts kills together and, for mutants that were run separately, alone; mutants that only crash are not counted", () => {
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
  test("lists survivors, misattributions and false alarms in both languages", () => {
    const [english, chinese] = [faultTable(run, score, "en"), faultTable(run, score, "zh-TW")];

    for (const table of [english, chinese]) {
      assert.match(table, /generated:survives/);
      assert.match(table, /nonconformant:crashes/);
      assert.match(
        table,
        /nonconformant:crashes .*observe customers|nonconformant:crashes（.*observe customers/,
      );
      assert.match(table, /nonconformant:blamed-on-others/);
      assert.match(table, /benign:other/);
    }
    assert.match(english, /features alone/);
    assert.match(chinese, /僅功能檔[\s\S]*1 個自動產生的實作/);
  });
});
