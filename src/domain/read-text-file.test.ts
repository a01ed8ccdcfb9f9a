import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readTextFile } from "./read-text-file";

const folder = mkdtempSync(join(tmpdir(), "twotier-read-"));
after(() => rmSync(folder, { recursive: true }));

describe("readTextFile", () => {
  test("reads a file up to its limit", () => {
    const path = join(folder, "text");
    writeFileSync(path, "空 text");

    assert.equal(readTextFile(path, 8), "空 text");
    assert.throws(() => readTextFile(path, 7), /more than 7 bytes/);
    assert.throws(() => readTextFile(join(folder, "none"), 8), /ENOENT/);
    assert.throws(() => readTextFile(folder, 8), /directory/);
  });

  test("refuses devices and pipes, which may have no end", { skip: process.platform === "win32" }, () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);

    for (const path of [pipe, "/dev/zero"]) assert.throws(() => readTextFile(path, 8), /device or a pipe/);
  });
});
