import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { packageRoot } from "../../domain/package-root";

const project = packageRoot();
const folder = mkdtempSync(join(tmpdir(), "twotier-inside-"));
const consumer = join(folder, "their tests");

function run(command: string, args: readonly string[], cwd = consumer) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, npm_execpath: undefined, NO_COLOR: "1" },
  });
  return { status, output: `${stdout}${stderr}` };
}

function succeed(command: string, args: readonly string[], cwd = consumer): string {
  const { status, output } = run(command, args, cwd);
  assert.equal(status, 0, `"${command} ${args.join(" ")}" ended with ${status}\n${output}`);
  return output;
}

/** Packing builds from nothing, which would take the compiled tests away from those that run beside this one. */
function pack(): string {
  const copy = join(folder, "copy");
  const leftOut = new Set(["node_modules", "dist", ".git", "reports"]);
  cpSync(project, copy, {
    recursive: true,
    filter: (source) => dirname(source) !== project || !leftOut.has(basename(source)),
  });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
  succeed("npm", ["pack", "--pack-destination", folder], copy);
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
}

const configuration = `
const { cucumberProfile } = require("twotier");
const target = ${JSON.stringify(`cmd:"${process.execPath}" adapter.mjs`)};
module.exports = {
  twotier: cucumberProfile({ target }),
  reference: cucumberProfile({ target: "reference", language: "zh-TW", readings: true }),
  named: {
    paths: ["node_modules/twotier/features/en/customers/cancelling-the-order.feature"],
    require: ["support.cjs"],
    worldParameters: { target: "reference", readings: true, seed: 1, language: "en" },
  },
};`;

const program = `
import { verify, type Summary, type VerifyOptions } from "twotier";
const options: VerifyOptions = { only: ["S187"], out: null };
const told: Promise<Summary> = verify(options);
void told.then(({ outcome, failed, exit }) => console.log(outcome, failed, exit));
`;

describe("the package in a project with its own cucumber", () => {
  before(() => {
    mkdirSync(consumer);
    const manifest = { name: "theirs", private: true, type: "commonjs" };
    writeFileSync(join(consumer, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(consumer, "cucumber.cjs"), configuration);
    writeFileSync(join(consumer, "support.cjs"), 'require("twotier/steps");\n');
    writeFileSync(join(consumer, "program.ts"), program);
    const cucumber = "@cucumber/cucumber@12.9.0";
    succeed("npm", ["install", "--no-audit", "--no-fund", pack(), cucumber]);
    succeed("npx", ["twotier", "new", "adapter", "--language", "node"]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("runs features and steps with a profile, in either language", () => {
    const output = succeed("npx", ["cucumber-js", "--profile", "reference", "--format", "summary"]);

    assert.match(output, /(\d+) scenarios \(\1 passed\)/);
  });

  test("runs against their own adapter, and shows what it does not offer", () => {
    const { status, output } = run("npx", ["cucumber-js", "--profile", "twotier", "--format", "summary"]);

    assert.equal(status, 1);
    assert.match(output, /The capability "[a-z-]+" is declared absent/);
    assert.doesNotMatch(output, /undefined/);
  });

  test("hands its steps out by name", () => {
    assert.match(succeed("npx", ["cucumber-js", "--profile", "named"]), /\d+ scenarios \(\d+ passed\)/);
  });

  test("is typed for programs", () => {
    const tsc = join(project, "node_modules", "typescript", "bin", "tsc");
    const types = ["--types", "node", "--typeRoots", join(project, "node_modules", "@types")];
    const options = ["--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck", ...types];
    succeed(process.execPath, [tsc, ...options, "program.ts"]);

    assert.match(succeed(process.execPath, ["program.js"]), /^partial 0 0$/m);
  });

  test("says at the start where a second copy of cucumber is", () => {
    const own = join(consumer, "node_modules", "twotier", "node_modules", "@cucumber");
    mkdirSync(own, { recursive: true });
    const cucumber = join(consumer, "node_modules", "@cucumber", "cucumber");
    cpSync(cucumber, join(own, "cucumber"), { recursive: true });

    const { status, output } = run("npx", ["cucumber-js", "--profile", "reference"]);

    assert.notEqual(status, 0);
    assert.match(
      output,
      /another copy of @cucumber\/cucumber than the one that runs\. Loaded: ".*" and ".*"/,
    );
    assert.match(output, /npm dedupe/);
  });
});
