import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { ourChoices } from "../domain/choices";
import { packageRoot } from "../domain/package-root";

const main = join(__dirname, "main.js");

function readings(...words: readonly string[]) {
  return spawnSync(process.execPath, [main, "readings", ...words], { encoding: "utf8", cwd: packageRoot() });
}

describe("twotier readings", () => {
  test("prints each question with the implementation's choice, and counts them", () => {
    const { status, stdout } = readings("--against", "reference");
    assert.equal(status, 0);
    assert.match(stdout, /= global-admin: On the reseller's side/);
    assert.match(stdout, /51 readings: 51 decided as the suite does, 0 otherwise, 0 unclear, 0 not asked\n$/);
  });

  test("asks in Traditional Chinese", () => {
    const { stdout } = readings("--against", "reference", "--lang", "zh-TW");
    assert.match(stdout, /共 51 項解讀：51 項與本套件相同/);
  });

  test("writes the choices as YAML with each question above its choice", () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-readings-"));
    try {
      const file = join(folder, "readings.yaml");
      assert.equal(readings("--against", "reference", "--write", file).status, 0);
      const text = readFileSync(file, "utf8");
      assert.deepEqual(parse(text), ourChoices);
      assert.match(
        text,
        /# Which of the reseller's people may accept.*\n# global-admin \| listed-roles \| any-person\n/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("names an unknown target and an unwritable file in one line", () => {
    const unknown = readings("--against", "referense");
    assert.deepEqual([unknown.status, unknown.stderr.split("\n").length], [2, 2]);
    const unwritable = readings("--against", "reference", "--write", "/no/such/folder/file.yaml");
    assert.equal(unwritable.status, 2);
    assert.match(unwritable.stderr, /cannot be written/);
  });
});
