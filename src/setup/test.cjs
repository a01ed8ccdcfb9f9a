// `npm test [-- --full] [part-of-a-test-file …]`: every stage is an npm script. All run, also after one has failed.
"use strict";

const path = require("node:path");
const { spawnSync } = require("node:child_process");

const npm = process.env.npm_execpath ?? path.join(path.dirname(process.execPath), "npm");
const words = process.argv.slice(2);

function run(script, args, env) {
  process.stdout.write(`npm run ${[script, ...args].join(" ")}\n`);
  const options = { env: { ...process.env, ...env }, stdio: "inherit" };
  return spawnSync(process.execPath, [npm, "run", "--silent", script, "--", ...args], options).status ?? 3;
}

// With a part of a name, only the tests in these files run.
const isPart = words.some((word) => !word.startsWith("--"));
const failed = (isPart ? [] : ["types", "lint", "deps", "verify"]).filter((stage) => run(stage, []) !== 0);
const status = run("units", words, { TWOTIER_FAILED_STAGES: failed.join(" ") });
process.exitCode = failed.length > 0 ? 1 : status;
