import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { catalogue } from "../../machines/catalogue";
import { diagramsCommand } from "./diagrams-command";

const folder = mkdtempSync(join(tmpdir(), "twotier-diagrams-"));
after(() => rmSync(folder, { recursive: true }));

async function write(...args: readonly string[]): Promise<void> {
  await diagramsCommand().parseAsync(args, { from: "user" });
}

describe("diagramsCommand", () => {
  test("writes one picture for each machine into a folder that it makes", async () => {
    const out = join(folder, "new", "pictures");

    await write("--out", out, "--lang", "zh-TW");

    assert.deepEqual(readdirSync(out).sort(), catalogue.map(({ id }) => `${id}.zh-TW.svg`).sort());
  });

  test("throws a usage error if the folder cannot be made", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");

    await assert.rejects(write("--out", file), { name: "UsageError" });
  });
});
