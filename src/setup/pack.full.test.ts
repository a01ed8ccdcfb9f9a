import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";

const project = packageRoot();

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32", // npm is npm.cmd there
    env: { ...process.env, npm_execpath: undefined },
  });
  assert.equal(status, 0, `"${command} ${args.join(" ")}" ended with ${status}\n${stderr}\n${stdout}`);
  return stdout;
}

/** Packing builds dist/ from nothing, which would take the compiled tests away from those that run beside this one. */
function copyProject(to: string): void {
  const leftOut = new Set(["node_modules", "dist", ".git", "reports"]);
  cpSync(project, to, {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => dirname(source) !== project || !leftOut.has(basename(source)),
  });
  symlinkSync(join(project, "node_modules"), join(to, "node_modules"), "junction");
}

describe("the package", () => {
  test("runs in another project, in a folder with a space and a letter beyond ASCII", () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-pack-"));
    const consumer = join(folder, "their projekt é");
    try {
      mkdirSync(consumer);
      copyProject(join(folder, "copy"));
      run("npm", ["pack", "--pack-destination", folder], join(folder, "copy"));
      const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
      writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "theirs", private: true }));
      run("npm", ["install", "--no-audit", "--no-fund", join(folder, tarball)], consumer);

      const version = run("npx", ["twotier", "--version"], consumer);
      run("npx", ["twotier", "verify"], consumer);

      assert.match(version, /^\d+\.\d+\.\d+/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
