import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { brokenLines } from "../../testing/adapters/broken-lines";
import {
  pythonPortal,
  skipWithoutPython,
  testBrokenLine,
  withServer,
} from "../../testing/adapters/example-portals";
import { runSmoke } from "../adapter-check/run-smoke";

describe("the portal in Python", { skip: skipWithoutPython }, () => {
  test("has a sound adapter of at most 25 lines of code", async () => {
    const [docstring, ...code] = readFileSync("examples/python/adapter.py", "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));

    assert.match(docstring ?? "", /^"""/);
    assert.ok(code.length <= 25, `${code.length} lines`);
    assert.deepEqual(
      (await runSmoke(pythonPortal)).filter(({ diagnosis }) => diagnosis !== null),
      [],
    );
  });

  for (const broken of brokenLines.slice(0, 2)) testBrokenLine(broken);
});

describe("the server in JavaScript", () => {
  test("is sound", async () => {
    const verdicts = await withServer(runSmoke);

    assert.deepEqual(
      verdicts.filter(({ diagnosis }) => diagnosis !== null),
      [],
    );
  });
});
