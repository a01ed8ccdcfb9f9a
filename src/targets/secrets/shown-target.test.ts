import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shownTarget } from "./shown-target";

describe("shownTarget", () => {
  for (const target of [
    "rest+https://me:hunter2@example.test/v1",
    "https://me:p@hunter2@example.test/v1",
    "https://example.test/v1?a=1&token=hunter2#x",
    "https://example.test/?api_key=hunter2",
    "cmd:node a.js --password hunter2",
    "cmd:node a.js --password 'x hunter2'",
    "cmd:node a.js --db-password=hunter2 --port 1",
    "cmd:TOKEN=hunter2 node a.js",
    'cmd:bridge -H "Authorization: Bearer hunter2" -v',
    "cmd:bridge -u bob:hunter2",
    "module:./a.js?secret=hunter2",
  ]) {
    test(`hides what lets somebody in: ${target}`, () => {
      assert.doesNotMatch(shownTarget(target), /hunter2/);
    });
  }

  for (const target of [
    "reference",
    "cmd:mail me@example.test",
    "cmd:python3 -m keys --port 3",
    "http://127.0.0.1:8080/twotier?a=1",
  ]) {
    test(`leaves ${target} as it is`, () => {
      assert.equal(shownTarget(target), target);
    });
  }

  test("shows control characters as their numbers", () => {
    assert.equal(shownTarget("cmd:a\u0001\u202eb"), "cmd:a‹U+0001›‹U+202E›b");
  });
});
