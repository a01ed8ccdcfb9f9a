import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";

const root = packageRoot();
const readme = readFileSync(join(root, "src/state-space/README.md"), "utf8");

function blockOf(kind: string): string {
  return new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";
}

describe("the README of the state space", () => {
  test("has an example that prints what the README says", () => {
    // The code runs in the package's own folder, so that its require() uses the exports of package.json.
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", blockOf("js")], {
      cwd: root,
      encoding: "utf8",
    });

    assert.equal(stderr, "");
    assert.equal(stdout, blockOf("text"));
  });
});
