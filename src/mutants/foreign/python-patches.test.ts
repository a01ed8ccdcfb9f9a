import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../../domain/package-root";
import { findRequirement } from "../../register/requirements";
import { patched } from "./patched-example";
import { pythonPatches } from "./python-patches";

describe("patches of the Python example", () => {
  test("are at least forty with names of their own, each of a requirement", () => {
    const names = new Set(pythonPatches.map(({ name }) => name));

    assert.ok(names.size >= 40 && names.size === pythonPatches.length, String(names.size));
    assert.deepEqual(
      pythonPatches.filter(({ requirement }) => findRequirement(requirement) === undefined),
      [],
    );
  });

  test("each find their place and change it", () => {
    for (const patch of pythonPatches) {
      const text = readFileSync(join(packageRoot(), "examples", "python", patch.file), "utf8");

      assert.notEqual(patched(text, patch), text);
    }
  });

  test("that do not find their place are refused", () => {
    const [patch] = pythonPatches;
    assert.ok(patch);

    assert.throws(() => patched("", patch), /does not find its place/);
  });
});
