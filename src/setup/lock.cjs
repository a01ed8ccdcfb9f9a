"use strict";

const fs = require("node:fs");
const path = require("node:path");

// Not in dist/ or node_modules/, which a build and `npm ci` delete.
const lockFile = path.resolve(__dirname, "..", "..", ".setup.lock");
const pollMs = 50;
// Longer than any `npm ci`. Decides for a holder in another container, whose process cannot be queried.
const abandonedAfterMs = 15 * 60_000;

/** A problem that the user can solve: reported as one line without a stack trace. */
class SetupFailure extends Error {}

function isAbandoned(file) {
  try {
    const holder = Number(fs.readFileSync(file, "utf8"));
    if (holder === process.pid || Date.now() - fs.statSync(file).mtimeMs > abandonedAfterMs) return true;
    return !process.kill(holder, 0);
  } catch (problem) {
    return problem.code === "ESRCH"; // the holder has died; after other problems the file is read again
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (problem) {
    if (problem.code === "EEXIST") return false;
    throw new SetupFailure(`"${path.dirname(file)}" cannot be written to (${problem.code}).`);
  }
}

/** Runs `work` while no other process holds the lock. Waits for a living holder, and takes the lock over from a dead one. */
function withLock(work, file = lockFile) {
  for (let polls = 1; !take(file); polls++) {
    if (polls * pollMs === 3000) process.stderr.write("twotier: waiting for another set-up to finish …\n");
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
  }
  try {
    return work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

module.exports = { SetupFailure, withLock };
