import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { checkBundle } from "./check-bundle/check-bundle";
import { verify } from "./verify";

const folder = mkdtempSync(join(tmpdir(), "twotier-leaks-"));
after(() => rmSync(folder, { recursive: true }));

/** A module that is our reference with other temporary passwords, and with an act that may fail first. */
function portal(name: string, password: string, leaks: boolean): string {
  const path = join(folder, `${name}.cjs`);
  const reference = require.resolve("../reference/reference-implementation");
  writeFileSync(
    path,
    `const { createReference } = require(${JSON.stringify(reference)});
const it = createReference();
const password = ${JSON.stringify(password)};
let submitted = 0;
const change = (value) => JSON.parse(JSON.stringify(value), (name, inner) => name === "temporaryPassword" ? password : inner);
module.exports = {
  hello: () => it.hello(),
  reset: (message) => it.reset(message),
  act: async (who, action, args) => {
    if (${leaks} && action === "new-customer.submit" && (submitted += 1) === 1) throw new Error("cannot mail " + password + " (" + Buffer.from(password).toString("base64") + ")");
    return change(await it.act(who, action, args));
  },
  observe: async (who, what, args) => change(await it.observe(who, what, args)),
  advance: (milliseconds) => it.advance(milliseconds),
  bye: () => it.bye(),
};
`,
  );
  return `module:${path}`;
}

const only = ["feature:customers/handing-over-the-credentials", "machine:credentials/tour"];

describe("a secret", () => {
  test("that leaked before it was shown is in no report", async () => {
    const password = "Zq8!lantern-Oboe";
    const out = join(folder, "leaky");
    const summary = await verify({
      against: portal("leaky", password, true),
      only,
      out,
      bundle: join(folder, "leaky.zip"),
    });

    const files = readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"));
    const parts = Object.values(unzipSync(readFileSync(join(folder, "leaky.zip")))).map((part) =>
      strFromU8(part),
    );
    assert.equal(summary.exit, 3, "the crash is seen, and does not happen again");
    for (const text of [...files, ...parts]) {
      assert.ok(!text.includes("lantern-Oboe"));
      assert.ok(!text.includes(Buffer.from(password).toString("base64").slice(0, 16)));
    }
    assert.ok(files.some((text) => text.includes("cannot mail ‹secret›")));
  });

  for (const password of ["secret", "1", '"', "order"]) {
    test(`leaves an honest bundle consistent if it is ${password}`, async () => {
      const bundle = join(folder, "honest.zip");
      const summary = await verify({ against: portal("honest", password, false), only, out: null, bundle });

      assert.ok(summary.decided > 0);
      assert.deepEqual((await checkBundle(bundle, undefined)).contradictions, []);
    });
  }
});
