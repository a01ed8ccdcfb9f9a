import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { type CacheKey, readIncrementalCache, writeIncrementalCache } from "./incremental-cache";
import type { MutantOutcome } from "./mutant-outcome";

const folder = mkdtempSync(join(tmpdir(), "twotier-cache-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const key: CacheKey = {
  seed: 1,
  language: "en",
  suite: { named: "1", generated: "2", code: "3", foreign: "4" },
};
const walk = { check: "machine:world-1/walks/1", requirement: null, steps: 9 };

function outcomeOf(target: string): MutantOutcome {
  const result = { target, features: null, machines: walk, attributed: null, crashed: false };
  return { mutant: { target, group: "generated", requirement: null }, result, separately: true };
}

function targetsIn(file: string, of: CacheKey): readonly string[] {
  return [...readIncrementalCache(file, of).keys()];
}

describe("the incremental cache", () => {
  const file = join(folder, "reports", "cache.json");
  writeIncrementalCache(file, key, ["nonconformant:a", "generated:b", "mutant:c"].map(outcomeOf));

  test("keeps the results", () => {
    assert.deepEqual(readIncrementalCache(file, key).get("generated:b"), {
      separately: true,
      result: outcomeOf("generated:b").result,
    });
  });

  test("keeps only results of mutants whose sources are unchanged", () => {
    const suite = { named: "changed", generated: "2", code: "3", foreign: "4" };

    assert.deepEqual(targetsIn(file, { ...key, suite }), ["generated:b", "mutant:c"]);
  });

  test("is empty for another seed, another language and without sources", () => {
    for (const other of [
      { ...key, seed: 2 },
      { ...key, language: "zh-TW" },
      { ...key, suite: undefined },
    ])
      assert.deepEqual(targetsIn(file, other), []);
  });

  test("is empty if the file is missing or has another format", () => {
    const other = join(folder, "other.json");
    writeFileSync(other, '{"other": 1}');

    assert.deepEqual(targetsIn(other, key), []);
    assert.deepEqual(targetsIn(join(folder, "missing.json"), key), []);
  });
});
