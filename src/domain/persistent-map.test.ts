import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extended, reduced } from "./persistent-map";

const steps = fc.array(
  fc.record({
    from: fc.nat(),
    key: fc.integer({ min: 0, max: 120 }),
    value: fc.option(fc.integer(), { nil: undefined }),
  }),
  { minLength: 150, maxLength: 300 },
);

test("every version equals the copied map, in whatever order versions are made and read", () => {
  fc.assert(
    fc.property(steps, (history) => {
      const versions = [{ map: new Map() as ReadonlyMap<string, number>, copy: new Map<string, number>() }];
      for (const { from, key, value } of history) {
        // Most steps continue the newest version, so that it grows beyond the size up to which maps are copied.
        const before = versions[from % 4 === 0 ? from % versions.length : versions.length - 1];
        if (before === undefined) continue;
        const copy = new Map(before.copy);
        if (value === undefined) copy.delete(String(key));
        else copy.set(String(key), value);
        const { map } = before;
        versions.push({
          copy,
          map: value === undefined ? reduced(map, String(key)) : extended(map, String(key), value),
        });
      }
      for (const { copy, map } of versions) {
        assert.equal(map.size, copy.size);
        assert.deepEqual(new Map(map), copy);
      }
    }),
    { numRuns: 60 },
  );
});
