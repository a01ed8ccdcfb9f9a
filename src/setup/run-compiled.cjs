// Runs compiled files, all of them or those whose names contain one of the given parts:
// run-compiled.cjs tests [--full] [part …] and run-compiled.cjs benchmarks [part …] [--flag …]
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");

const root = path.resolve(__dirname, "..", "..");
const [what, ...words] = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith("--"));
const parts = words.filter((word) => !word.startsWith("--")).map(withoutEnding);

function withoutEnding(name) {
  return name
    .split(path.sep)
    .join("/")
    .replace(/\.[jt]s$/, "");
}

/** The list is spelled out because Node.js 20 expands no patterns after `--test`. */
function compiledFiles(ending) {
  const files = fs
    .readdirSync(path.join(root, "dist"), { recursive: true })
    .filter((file) => file.endsWith(ending))
    .filter((file) => parts.length === 0 || parts.some((part) => withoutEnding(file).includes(part)))
    .map((file) => path.join("dist", file));
  if (files.length > 0) return files.sort();
  process.stderr.write(`No compiled file with the ending "${ending}" matches.\n`);
  return process.exit(2);
}

function run(...args) {
  const options = { cwd: root, stdio: "inherit" };
  return spawnSync(process.execPath, ["--enable-source-maps", ...args], options).status ?? 3;
}

function runTests() {
  const isWanted = (file) => flags.includes("--full") || !file.endsWith(".full.test.js");
  const reporter = parts.length > 0 ? "spec" : path.join(__dirname, "dots-and-counts.cjs");
  // The time limit stops a test that hangs. It is far above what a loaded machine needs.
  const options = ["--test", "--test-concurrency=2", "--test-timeout=3600000", `--test-reporter=${reporter}`];
  return run(...options, ...compiledFiles(".test.js").filter(isWanted));
}

/** One after the other: two at the same time would measure each other. */
function runBenchmarks() {
  const results = compiledFiles(".bench.js").map((file) => ({ file, status: run(file, ...flags) }));
  const failed = results.filter(({ status }) => status !== 0);
  for (const { file, status } of failed) process.stdout.write(`${file} ended with exit code ${status}.\n`);
  return failed[0]?.status ?? 0;
}

process.exitCode = what === "tests" ? runTests() : runBenchmarks();
