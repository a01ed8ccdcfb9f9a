import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision } from "../../verdicts/check";
import { Confirmation, type Rerun } from "./confirmation";

function decision(check: string, outcome: Decision["outcome"], cause: Decision["cause"] = null): Decision {
  return {
    check,
    outcome,
    cause,
    requirement: outcome === "fail" && cause === null ? "partnership-precedes-work" : null,
    steps: [],
    expected: null,
    observed: outcome === "fail" ? "something" : null,
    note: null,
    exchanges: [],
  };
}

/** Ids of failed checks, and a target that is asked again: `answer` gets the check, the number of its run and the checks of that run. */
async function unstableOf(
  checks: readonly string[],
  answer: (check: string, run: number, together: ReadonlySet<string>) => Decision["outcome"],
  { cause = null, groupOf = (check: string) => new Set([check]) }: Partial<Terms> = {},
) {
  const runs: (readonly string[])[] = [];
  const rerun: Rerun = async (chosen) => {
    runs.push([...chosen]);
    return new Map(
      [...chosen].map((check) => [check, decision(check, answer(check, runs.length, chosen), cause)]),
    );
  };
  const failures = checks.map((check) => decision(check, "fail", cause));
  const found = await new Confirmation(failures, {
    rerun,
    groupOf,
    signal: { aborted: false },
    confirm: () => undefined,
  }).unstable();
  return { unstable: [...found.keys()], runs };
}

interface Terms {
  readonly cause: Decision["cause"];
  readonly groupOf: (check: string) => ReadonlySet<string>;
}

const many = Array.from({ length: 20 }, (_, index) => `feature:x/${index}`);

describe("a failure", () => {
  test("stands if it happens again twice, and of many alike only three are run", async () => {
    const { unstable, runs } = await unstableOf(many, () => "fail");

    assert.deepEqual(unstable, []);
    assert.deepEqual(runs, [many.slice(0, 3), many.slice(0, 3)]);
  });

  test("of a history is judged as in its second run if a choice of the target explains it there", async () => {
    const check = "machine:lockstep/small/1";
    const again: Decision = { ...decision(check, "inconsistent"), note: "reading-003" };
    const confirmed: string[] = [];
    const confirmation = new Confirmation([decision(check, "fail")], {
      rerun: async () => new Map([[check, again]]),
      groupOf: (id) => new Set([id]),
      signal: { aborted: false },
      confirm: (checks) => confirmed.push(...checks),
    });

    assert.deepEqual([...(await confirmation.unstable())], []);
    assert.deepEqual([...confirmation.milder], [[check, again]]);
    assert.deepEqual(confirmed, []);
  });

  test("of a kind of which all that were tried are explained by a choice is run again itself", async () => {
    const histories = Array.from({ length: 20 }, (_, index) => `machine:lockstep/small/${index}`);
    const last = "machine:lockstep/small/19";
    const confirmed: string[] = [];
    const confirmation = new Confirmation(
      histories.map((check) => decision(check, "fail")),
      {
        rerun: async (checks) =>
          new Map(
            [...checks].map((check) => [
              check,
              check === last
                ? decision(check, "fail")
                : { ...decision(check, "inconsistent"), note: "reading-003" },
            ]),
          ),
        groupOf: (id) => new Set([id]),
        signal: { aborted: false },
        confirm: (checks) => confirmed.push(...checks),
      },
    );

    assert.deepEqual([...(await confirmation.unstable())], []);
    assert.deepEqual([...confirmation.milder.keys()], histories.slice(0, -1));
    assert.deepEqual(confirmed, [last]);
  });

  test("does not stand if it does not happen again, and others of its kind do not either", async () => {
    const { unstable } = await unstableOf(many, () => "pass");

    assert.deepEqual(new Set(unstable), new Set(many));
  });

  test("stands beside others that do not, after more repetitions", async () => {
    const [sure, unsure] = ["feature:sure", "feature:unsure"];
    const { unstable, runs } = await unstableOf([sure, unsure], (check) =>
      check === sure ? "fail" : "pass",
    );

    assert.deepEqual(unstable, [unsure]);
    assert.equal(runs.filter((run) => run.includes(sure)).length, 6);
  });

  test("does not stand if a later repetition differs", async () => {
    const [late, never] = ["feature:late", "feature:never"];
    const { unstable } = await unstableOf([late, never], (check, run) =>
      check === late && run < 4 ? "fail" : "pass",
    );

    assert.deepEqual(new Set(unstable), new Set([late, never]));
  });

  test("stands if it happens with the rest of its grid only", async () => {
    const grid = new Set(["machine:a/grid/1", "machine:a/grid/2", "machine:a/grid/3"]);
    const { unstable, runs } = await unstableOf(
      ["machine:a/grid/3"],
      (check, _run, together) => (check === "machine:a/grid/3" && together.size === 3 ? "fail" : "pass"),
      { groupOf: () => grid },
    );

    assert.deepEqual(unstable, []);
    assert.deepEqual(
      runs.map(({ length }) => length),
      [1, 3, 3],
    );
  });

  test("is waited for once more if it is a hang", async () => {
    const { unstable, runs } = await unstableOf(many, () => "fail", { cause: "hang" });

    assert.deepEqual(unstable, []);
    assert.deepEqual(runs, [[many[0]]]);
  });
});
