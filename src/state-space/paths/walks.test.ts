import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { partnershipFixture, partnershipFixtureSamples } from "../../bench/partnership-fixture";
import { compile } from "../compile";
import type { Path } from "./path";
import type { PlanOptions } from "./plan";
import { walks } from "./walks";

const samplesOf = (path: Path) => path.map(({ sample }) => sample).join();

describe("walks", () => {
  const space = compile(partnershipFixture, partnershipFixtureSamples);

  test("are equal for equal seeds and differ for other seeds", () => {
    const of = (seed: number) => [...walks.plan(space, { walks: { seed } }).paths()].map(samplesOf);

    assert.deepEqual(of(7), of(7));
    assert.notDeepEqual(of(7), of(8));
  });

  test("contain the given share of refusals and follow the weights", () => {
    const count = (options: PlanOptions, wanted: (path: Path) => number) =>
      [...walks.plan(space, options).paths()].reduce((sum, path) => sum + wanted(path), 0);
    const refused = (path: Path) => path.filter(({ accepted }) => !accepted).length;

    assert.equal(count({ walks: { refused: 0 } }, refused), 0);
    assert.ok(Math.abs(count({ walks: { refused: 0.5 } }, refused) - 2000) < 200);
    const resend = space.samples.findIndex(({ type }) => type === "resend");
    const weight = (sample: number) => Number(sample !== resend);
    const taken = (path: Path) => path.filter(({ sample }) => sample === resend).length;
    assert.equal(count({ walks: { refused: 0, weight } }, taken), 0);
  });
});
