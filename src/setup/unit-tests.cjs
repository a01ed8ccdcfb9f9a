"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const { root } = require("./root.cjs");
const { compiledFiles } = require("./compiled.cjs");

// A hanging test must not hang CI. The short tier as a whole has five minutes.
const timeoutMs = { short: 240_000, full: 3_600_000 };

function nodeArguments(files, { verbose }) {
  const tier = process.env.TWOTIER_FULL === "1" ? "full" : "short";
  return [
    "--enable-source-maps",
    "--test",
    "--test-concurrency=2",
    `--test-timeout=${timeoutMs[tier]}`,
    ...(verbose ? ["--test-reporter=spec", "--test-reporter-destination=stdout"] : []),
    `--test-reporter=${path.join(__dirname, "test-report.cjs")}`,
    `--test-reporter-destination=${verbose ? os.devNull : "stdout"}`,
    ...files,
  ];
}

function readCounts(file, files) {
  try {
    const {
      pass = 0,
      fail = 0,
      cancelled = 0,
      skipped = 0,
      todo = 0,
    } = JSON.parse(fs.readFileSync(file, "utf8"));
    return { passed: pass, failed: fail + cancelled, skipped: skipped + todo };
  } catch {
    return { passed: 0, failed: files.length, skipped: 0 }; // the run died before it could count
  }
}

/** Runs the compiled tests. Few tests were asked for by name: each is shown. All of them: only what failed. */
function runUnitTests(wanted = []) {
  const isWanted = (file) => process.env.TWOTIER_FULL === "1" || !file.endsWith(".full.test.js");
  const files = compiledFiles(".test.js", wanted).filter(isWanted);
  if (files.length === 0) return { exitCode: 2, passed: 0, failed: 0, skipped: 0, files };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "twotier-tests-"));
  const counts = path.join(folder, "counts.json");
  const { status } = spawnSync(process.execPath, nodeArguments(files, { verbose: wanted.length > 0 }), {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TWOTIER_TEST_COUNTS: counts },
  });
  const counted = readCounts(counts, files);
  fs.rmSync(folder, { recursive: true, force: true });
  return { exitCode: status ?? 3, ...counted, files };
}

module.exports = { runUnitTests };
