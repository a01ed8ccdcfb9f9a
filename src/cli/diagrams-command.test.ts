import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { catalogue } from "../../machines/catalogue";
import { diagramsCommand } from "./diagrams-command";

const folder = mkdtempSync(join(tmpdir(), "twotier-diagrams-"));
after(() => rmSync(folder, { recursive: true }));

describe("diagramsCommand", () => {
  test("writes one picture for each machine into a folder that it makes", async () => {
    const out = join(folder, "new", "pictures");

    assert.equal(await diagramsCommand({ out, lang: "zh-TW" }), 0);
    assert.deepEqual(readdirSync(out).sort(), catalogue.map(({ id }) => `${id}.zh-TW.svg`).sort());
  });

  test("gives 2 where the folder cannot be made", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");

    assert.equal(await diagramsCommand({ out: file, lang: "en" }), 2);
  });
});
