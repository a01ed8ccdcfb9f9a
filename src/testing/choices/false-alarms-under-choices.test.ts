import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choiceTable, readingIds } from "../../domain/choices";
import { ownSteps, packageRoot } from "../../domain/package-root";
import { machineSource } from "../../model-testing/machine-source";
import { featureSource } from "../../runner/features/feature-source";
import { coveringArray, singleAlternatives } from "./drawn-choices";
import { tryChoices } from "./try-choices";

describe("under other choices", () => {
  const features = featureSource({ root: packageRoot(), features: "features", steps: ownSteps() });
  const rows = coveringArray(1).slice(0, 4);

  for (const [index, choices] of rows.entries())
    test(`features and tours raise no false alarm against the reference (row ${index + 1})`, async () => {
      const sources = [features, machineSource()];
      const terms = { seed: index + 1, language: index % 2 === 0 ? "en" : "zh-TW", sources } as const;

      const { unlearned, alarms, judged } = await tryChoices(choices, { ...terms, criterion: "tour" });

      assert.deepEqual({ unlearned, alarms }, { unlearned: [], alarms: [] });
      assert.ok(judged > 300, `${judged} checks were judged`);
    });

  test("every choice stands alone in one run", () => {
    const names = readingIds.flatMap((id) => choiceTable[id].slice(1).map((choice) => `${id}:${choice}`));

    assert.deepEqual([...singleAlternatives().keys()], names);
  });

  test("every pair of choices that do not exclude each other occurs in a row of the covering array", () => {
    const all = coveringArray(7);
    const has = (one: string, other: string) =>
      all.some((row) => {
        const made: readonly string[] = readingIds.map((id) => `${id}:${row[id]}`);
        return made.includes(one) && made.includes(other);
      });

    assert.ok(has("reading-003:refused", "reading-038:latest-draft"));
    assert.ok(has("reading-033:shared", "reading-045:closed"));
    assert.ok(has("reading-010:associated-only", "reading-041:all"));
    assert.ok(!has("reading-010:whole-customer", "reading-041:associated"));
    assert.ok(all.length < 60, `${all.length} rows`);
  });
});
