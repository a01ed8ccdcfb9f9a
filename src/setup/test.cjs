// `npm test [-- --full] [part-of-a-test-file …]`: every stage is an npm script. All run, also after one has failed.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { spawnSync } = require("node:child_process");

const words = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "twotier-test-"));
const env = { ...process.env };

function run(script, ...args) {
  process.stdout.write(`npm run ${[script, ...args].join(" ")}\n`);
  const npm = process.env.npm_execpath ?? path.join(path.dirname(process.execPath), "npm");
  const command = ["run", "--silent", script, "--", ...args];
  return spawnSync(process.execPath, [npm, ...command], { env, stdio: "inherit" }).status ?? 3;
}

// With the name of a test file, only that is wanted.
const stages = words.some((word) => !word.startsWith("--")) ? [] : ["types", "lint", "deps", "verify"];
const failed = stages.filter((stage) => {
  const args = stage === "verify" ? ["--out", path.join(folder, "verify")] : [];
  return run(stage, ...args) !== 0;
});
// Tests of a complete run read this one.
if (stages.includes("verify")) env.TWOTIER_VERIFIED = path.join(folder, "verify");
env.TWOTIER_FAILED_STAGES = failed.join(" ");
const status = run("units", ...words);
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = failed.length > 0 ? 1 : status;
