import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { verify } from "../../runner/verify";
import { brokenLines } from "../../testing/adapters/broken-lines";
import {
  lenientChoices,
  lenientPythonPortal,
  lenientServersChoices,
  otherwiseDecided,
  pythonPortal,
  skipWithoutPython,
  testBrokenLine,
  withChanged,
  withServer,
} from "../../testing/adapters/example-portals";

/** The least share of the plan that is judged and passes. */
const mostOf = 0.98;

describe("the portal in Python", { skip: skipWithoutPython }, () => {
  test("conforms, readings included", async () => {
    const summary = await verify({ against: pythonPortal, readings: "ours", out: null });

    assert.deepEqual(summary.failures, []);
    assert.equal(summary.exit, 0);
    assert.equal(summary.decided, summary.planned);
  });

  test("conforms by its own choices if it is lenient", async () => {
    const summary = await verify({ against: lenientPythonPortal, out: null });

    assert.deepEqual(otherwiseDecided(summary.readings), lenientChoices);
    assert.deepEqual(summary.failures, []);
    assert.equal(summary.exit, 0);
    assert.equal(summary.inconsistent, 0);
    assert.ok(summary.passed >= mostOf * summary.planned, `${summary.passed} of ${summary.planned}`);
  });

  for (const broken of brokenLines.slice(2)) testBrokenLine(broken);

  test("killed in the middle of a run costs one check", async () => {
    const killItself = (text: string): string =>
      text.replace(
        "for line in sys.stdin:\n",
        [
          "import os",
          "asked = 0",
          "for line in sys.stdin:",
          "    asked += 1",
          '    if asked > 200 and \'"op":"act"\' in line and not os.path.exists(__file__ + ".killed"):',
          '        open(__file__ + ".killed", "w").close()',
          "        os.kill(os.getpid(), 9)",
          "",
        ].join("\n"),
      );

    const summary = await withChanged("adapter.py", killItself, (target) =>
      verify({ against: target, readings: "ours", out: null }),
    );

    assert.deepEqual(
      summary.failures.map(({ cause, requirement }) => ({ cause, requirement })),
      [{ cause: "crash", requirement: null }],
    );
    assert.equal(summary.decided, summary.planned);
  });
});

describe("the server in JavaScript", () => {
  test("conforms, what it declares absent left out", async () => {
    const summary = await withServer((against) => verify({ against, readings: "ours", out: null }));

    assert.deepEqual(summary.failures, []);
    assert.equal(summary.exit, 0);
    assert.ok(summary.skipped > 0);
  });

  test("conforms by its own choices if it is lenient", async () => {
    const judge = (against: string) => verify({ against, out: null });

    const summary = await withServer(judge, ["--lenient"]);

    assert.deepEqual(otherwiseDecided(summary.readings), lenientServersChoices);
    assert.deepEqual(summary.failures, []);
    assert.equal(summary.exit, 0);
    assert.equal(summary.inconsistent, 0);
    assert.equal(summary.decided, summary.planned);
  });
});
