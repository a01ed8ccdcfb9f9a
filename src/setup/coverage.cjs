// `npm run coverage`: which lines of the TypeScript sources ran. Two halves are measured into one report: the features through
// plain cucumber-js (ts-node runs the steps), and the unit tests from dist/, led back to the sources by their source maps.
"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { root } = require("./root.cjs");
const { tool } = require("./tools.cjs");
const { makeReady } = require("./ready.cjs");

function measured() {
  const cucumber = tool("@cucumber/cucumber", "cucumber-js");
  const args = [cucumber, "--format", "summary", ...process.argv.slice(3)];
  const features = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  const { exitCode } = require("./unit-tests.cjs").runUnitTests();
  return features.status || exitCode;
}

function measure() {
  makeReady();
  // swc and tsc disagree about the column of a function, and c8 would count it twice: measured runs use tsc's output only.
  const env = { ...process.env, TS_NODE_PROJECT: path.join(__dirname, "coverage.tsconfig.json") };
  const args = [tool("c8"), process.execPath, __filename, "--measured", ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 3;
}

process.exitCode = process.argv[2] === "--measured" ? measured() : measure();
