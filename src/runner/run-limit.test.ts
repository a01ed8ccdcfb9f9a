import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { verify } from "./verify";

const folder = mkdtempSync(join(tmpdir(), "twotier-limit-"));
after(() => rmSync(folder, { recursive: true }));

/** A module that is our reference until it falls silent at a different observation each time. */
function silentPortal(): string {
  const path = join(folder, "silent.cjs");
  const reference = require.resolve("../reference/reference-implementation");
  writeFileSync(
    path,
    `const it = require(${JSON.stringify(reference)}).createReference();
let asked = 0;
module.exports = {
  hello: () => it.hello(),
  reset: (message) => it.reset(message),
  act: (who, action, args) => it.act(who, action, args),
  observe: (who, what, args) => ((asked += 1) % 20 === 0 ? new Promise(() => {}) : it.observe(who, what, args)),
  advance: (milliseconds) => it.advance(milliseconds),
  bye: () => it.bye(),
};
`,
  );
  return `module:${path}`;
}

describe("a run that reaches its limit", () => {
  for (const workers of [1, 2]) {
    test(`keeps what was decided and leaves the rest not run (${workers})`, async () => {
      const only = ["machine:order-wizard"];
      const limits = { timeLimit: 0.3, runLimit: 3 };
      const against = silentPortal();
      const summary = await verify({ against, only, out: null, readings: "ours", workers, ...limits });

      assert.equal(summary.outcome, "error");
      assert.equal(summary.exit, 3);
      assert.ok(summary.notRun > 0);
      assert.equal(summary.decided + summary.errors + summary.notRun, summary.planned);
    });
  }
});
