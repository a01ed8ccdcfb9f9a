import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { targetSlug } from "./target-slug";

describe("targetSlug", () => {
  test("keeps letters and digits and joins them with hyphens", () => {
    assert.equal(targetSlug("reference"), "reference");
    assert.equal(targetSlug("cmd:python3 ./adapter.py"), "cmd-python3-adapter-py");
    assert.equal(targetSlug("http://127.0.0.1:8080/"), "http-127-0-0-1-8080");
  });

  test("is a plain folder name, whatever the target", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (target) => /^[a-z0-9-]{1,95}$/.test(targetSlug(target))),
    );
  });

  test("keeps long targets apart", () => {
    const long = `cmd:${"x".repeat(200)}`;

    assert.notEqual(targetSlug(`${long}a`), targetSlug(`${long}b`));
  });
});
