import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { verify } from "./verify";

const folder = mkdtempSync(join(tmpdir(), "twotier-equal-"));
after(() => rmSync(folder, { recursive: true }));

const only = ["feature:partnerships/drafting-a-request", "feature:partnerships/accepting-a-request"];

const targets: Readonly<Record<string, string>> = {
  "the reference": "reference",
  "a faulty implementation": "nonconformant:user-admins-start-no-orders",
  "a child process": `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs crash-in-act`,
};

/** Every file of the report of one run, the times taken out of the events. */
async function reportOf(against: string, name: string): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, name);
  await verify({ against, only: [...only, "machine:credentials/tour"], readings: "ours", out });
  return new Map(
    readdirSync(out).map((file) => [
      file,
      readFileSync(join(out, file), "utf8").replaceAll(/"time":"[^"]*"/g, '"time":""'),
    ]),
  );
}

describe("two runs of the same target with the same seed", () => {
  for (const [name, target] of Object.entries(targets)) {
    test(`leave reports that differ in nothing but times: ${name}`, async () => {
      const [one, other] = [await reportOf(target, "one"), await reportOf(target, "other")];

      assert.ok(one.size >= 5);
      assert.deepEqual(other, one);
    });
  }
});
