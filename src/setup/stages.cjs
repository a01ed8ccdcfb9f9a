// The stages of `npm test`, in order. Each answers { exitCode } and prints what a developer must see, nothing else.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { spawn, spawnSync } = require("node:child_process");
const { root, memory } = require("./root.cjs");
const { tool } = require("./tools.cjs");

/** Runs a tool; its output is shown only if it fails. */
function quietly(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("close", (status) => resolve({ exitCode: status ?? 3, output: status === 0 ? "" : output }));
  });
}

function types() {
  const buildInfo = path.join(memory, "types.tsbuildinfo");
  return quietly([
    tool("typescript", "tsc"),
    "-p",
    ".",
    "--noEmit",
    "--incremental",
    "--tsBuildInfoFile",
    buildInfo,
  ]);
}

function lint() {
  return quietly([
    tool("@biomejs/biome", "biome"),
    "ci",
    "--colors=off",
    "--error-on-warnings",
    "--diagnostic-level=warn",
    "--max-diagnostics=200",
  ]);
}

function deps() {
  const depcruise = tool("dependency-cruiser", "depcruise");
  const folders = ["machines", "src", "steps"].filter((folder) => fs.existsSync(path.join(root, folder)));
  return quietly([depcruise, ...folders, "--config", ".dependency-cruiser.cjs", "--output-type", "err-long"]);
}

function units(wanted) {
  try {
    require("./compile.cjs").ensureCompiled();
  } catch (problem) {
    const { compiledFiles } = require("./compiled.cjs");
    // Nothing could run, and "0 failed" would read as if all were well.
    const failed = Math.max(1, compiledFiles(".test.js").length);
    return {
      exitCode: problem.exitCode ?? 3,
      output: `${problem.message}\n`,
      tally: { passed: 0, failed, skipped: 0 },
    };
  }
  const { exitCode, files, ...tally } = require("./unit-tests.cjs").runUnitTests(wanted);
  if (files.length > 0) return { exitCode, tally };
  return {
    exitCode,
    tally,
    output: `No test file matches ${wanted.map((part) => `"${part}"`).join(", ") || "*.test.ts"}.\n`,
  };
}

/** One line from summary.json instead of the progress and the table. */
function headline(summary) {
  const { outcome, planned, decided, passed, failed } = JSON.parse(summary);
  return `  ${outcome}: ${planned} planned, ${decided} decided, ${passed} passed, ${failed} failed\n`;
}

function verify() {
  const launcher = path.join(__dirname, "twotier.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, "verify", "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  if (status !== 0) return { exitCode: status ?? 3, output: stderr + stdout };
  try {
    return { exitCode: 0, output: headline(stdout) };
  } catch {
    return {
      exitCode: 3,
      output: `"twotier verify --json" ended well, but did not print a summary:\n${stdout}`,
    };
  }
}

/** Types and lint are the two that may run side by side: neither writes what another reads. */
const stages = [
  { name: "types", about: "the compiler finds no type error", run: types, early: true },
  { name: "lint", about: "the linter and the formatter have no complaint", run: lint, early: true },
  { name: "deps", about: "no file imports what it must not know", run: deps },
  { name: "units", about: "unit tests", run: units },
  { name: "verify", about: "the reference conforms", run: verify },
];

module.exports = { stages };
