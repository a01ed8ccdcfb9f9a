"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { Stop } = require("./stop.cjs");

const pollMs = 50;
// Longer than the slowest `npm ci` seen (about a minute), so that only a holder which cannot be asked whether it lives
// (another machine or container on the same folder) is ever waited for this long.
const abandonedAfterMs = 15 * 60_000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === "EPERM"; // it lives, and belongs to somebody else
  }
}

function isAbandoned(text, ageMs) {
  const [host, pid] = text.split(" ");
  if (host === os.hostname() && /^\d+$/.test(pid ?? "")) return !isAlive(Number(pid));
  // An empty file is a holder between creating and writing: a second is ample for that.
  return ageMs > (text === "" ? 1000 : abandonedAfterMs);
}

function read(file) {
  try {
    return { text: fs.readFileSync(file, "utf8"), ageMs: Date.now() - fs.statSync(file).mtimeMs };
  } catch (problem) {
    if (problem.code === "ENOENT") return undefined;
    throw problem;
  }
}

/**
 * Moving the file aside is atomic, so of several who find it abandoned only one moves it. Who moved a newer, living lock
 * by mistake puts it back. What a third process could squeeze in between is harmless here: both would do the same work.
 */
function breakLock(file, seen) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, "utf8") !== seen) fs.linkSync(aside, file);
  } catch (problem) {
    if (problem.code !== "ENOENT" && problem.code !== "EEXIST") throw problem;
  }
  fs.rmSync(aside, { force: true });
}

function tryToTake(file) {
  try {
    fs.writeFileSync(file, `${os.hostname()} ${process.pid}`, { flag: "wx" });
    return true;
  } catch (problem) {
    if (problem.code === "EEXIST") return false;
    throw new Stop(`"${path.dirname(file)}" cannot be written to (${problem.code}).`, 3);
  }
}

/** Runs `work` while no other process holds `file`. Waits for a holder that lives, takes over from one that died. */
function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let polls = 1; !tryToTake(file); polls++) {
    if (polls * pollMs === 3000)
      process.stderr.write("twotier: waiting for another twotier that is setting up …\n");
    const holder = read(file);
    if (holder && isAbandoned(holder.text, holder.ageMs)) breakLock(file, holder.text);
    else Atomics.wait(sleeper, 0, 0, pollMs);
  }
  try {
    return work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

module.exports = { withLock };
