import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { verify } from "../../runner/verify";
import { brokenLines } from "../../testing/adapters/broken-lines";
import {
  lenientChoices,
  mostBlamed,
  otherwiseDecided,
  pythonPortal,
  skipWithoutPython,
  testBrokenLine,
  withChanged,
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

  test("is judged by its own ten choices if it is lenient, and one broken line fails its requirement", async () => {
    const keepsOrder = (text: string) =>
      text.replace(
        'standing_on(portal, person, "review")\n    del portal.new_customers[person.id]',
        'standing_on(portal, person, "review")',
      );

    const summary = await withChanged("ordering.py", keepsOrder, (target) =>
      verify({ against: `${target} --lenient`, out: null, only: ["features"] }),
    );

    assert.deepEqual(otherwiseDecided(summary.readings), lenientChoices);
    assert.equal(summary.exit, 1);
    assert.equal(mostBlamed(summary.failures.map(({ requirement }) => requirement)), "cancel-abandons-order");
  });
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
