// Set-up is part of every command, because `npm start` and `npm test` on a fresh clone are all that anybody should need to know.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root, memory } = require("./root.cjs");

const lockFile = path.join(root, "package-lock.json");
const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".twotier-setup.json");

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined; // absent or unreadable: both mean "we do not know"
  }
}

function digest(file) {
  return require("node:crypto").createHash("sha256").update(fs.readFileSync(file)).digest("hex");
}

// node_modules copied from another system or processor has the wrong binaries.
const platform = `${process.platform}-${process.arch}`;

function lockState() {
  const { mtimeMs, size } = fs.statSync(lockFile);
  return { mtimeMs, size };
}

function isInstalled() {
  const stamp = readJson(stampFile);
  if (!stamp || stamp.platform !== platform) return false;
  const now = lockState();
  if (stamp.mtimeMs === now.mtimeMs && stamp.size === now.size) return true; // the quick way: no 100 KB to digest
  return stamp.digest === digest(lockFile);
}

/** npm's own record of what it installed: equal when a developer ran `npm ci` or `npm install` by hand. */
function npmInstalledTheSame() {
  const stamp = readJson(stampFile);
  const installed = readJson(path.join(modules, ".package-lock.json"))?.packages;
  if (!installed || (stamp && stamp.platform !== platform)) return false;
  return Object.entries(readJson(lockFile)?.packages ?? {}).every(([place, entry]) => {
    if (place === "") return true;
    const found = installed[place];
    return found ? found.version === entry.version : entry.optional === true; // another platform's binaries are left out
  });
}

function writeStamp() {
  fs.writeFileSync(stampFile, JSON.stringify({ ...lockState(), digest: digest(lockFile), platform }));
}

function install() {
  const { Stop } = require("./stop.cjs");
  const { runNpm } = require("./npm.cjs");
  process.stderr.write("twotier: installing what package-lock.json lists (npm ci) …\n");
  // --include=dev: the compiler is a development dependency, and NODE_ENV=production would leave it out.
  const { status, problem } = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: root });
  if (problem)
    throw new Stop(`npm could not be started (${problem}). Install npm, then run the command again.`, 3);
  if (status !== 0) {
    throw new Stop(`"npm ci" ended with code ${status}; its own message is above. Nothing was verified.`, 3);
  }
}

/** Installs what is missing or out of date; returns at once when nothing is. */
function ensureInstalled() {
  if (isInstalled()) return;
  const { withLock } = require("./lock.cjs");
  withLock(path.join(memory, "install.lock"), () => {
    if (isInstalled()) return; // another process did it while we waited
    if (!npmInstalledTheSame()) install();
    writeStamp();
  });
}

module.exports = { ensureInstalled };
