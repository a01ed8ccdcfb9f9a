import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { targetSlug } from "./target-slug";
import { shownTarget } from "./without-credentials";

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

describe("shownTarget", () => {
  test("hides the user name and password of an address", () => {
    assert.equal(shownTarget("rest+https://me:secret@example.test/v1"), "rest+https://example.test/v1");
    assert.equal(shownTarget("cmd:mail me@example.test"), "cmd:mail me@example.test");
  });
});
