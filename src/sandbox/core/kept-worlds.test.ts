import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { KeptWorlds } from "./kept-worlds";

const goBack = (): void => undefined;

/** Keeps so many worlds of so many records. Returns which of them are still there. */
function kept(worlds: number, records: number): readonly number[] {
  const saves = new KeptWorlds<number>();
  const keys = Array.from({ length: worlds }, (_each, index) => index);
  for (const key of keys) saves.set(key, { goBack, records });
  return keys.filter((key) => saves.get(key) !== undefined);
}

describe("KeptWorlds", () => {
  test("forgets the oldest of too many worlds", () => {
    const left = kept(10_050, 1);
    assert.deepEqual([left.length, left[0]], [10_000, 50]);
  });

  test("forgets the oldest of large worlds sooner", () => {
    assert.deepEqual(kept(20, 300_000), [17, 18, 19]);
  });

  test("keeps the latest world, however large it is", () => {
    assert.deepEqual(kept(3, 5_000_000), [2]);
  });

  test("counts a world that is deleted or replaced no more", () => {
    const saves = new KeptWorlds<string>();
    saves.set("one", { goBack, records: 900_000 });
    saves.set("one", { goBack, records: 500_000 });
    saves.set("two", { goBack, records: 500_000 });
    assert.ok(saves.get("one"));
    saves.delete("two");
    saves.set("three", { goBack, records: 500_000 });
    assert.ok(saves.get("one"));
  });
});
