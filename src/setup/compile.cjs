// Keeps dist/ up to date with the sources. Types are not checked here (`npm run types` does): a person who runs the suite waits for nothing else.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root, memory } = require("./root.cjs");
const { sourcesIn, difference, isSame } = require("./sources.cjs");

const dist = path.join(root, "dist");
const stampFile = path.join(memory, "sources.json");
const buildInfo = path.join(memory, "tsbuildinfo");
// Beside dist/ and as deep, so that the relative paths in the source maps stay true when a file moves over.
const stage = path.join(root, ".stage");

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, "utf8"));
  } catch {
    return undefined; // never compiled, or not to the end
  }
}

function writeStamp(sources) {
  fs.mkdirSync(memory, { recursive: true });
  fs.writeFileSync(`${stampFile}.new`, JSON.stringify(sources));
  fs.renameSync(`${stampFile}.new`, stampFile);
}

/** Everything but the memory's locks, which may be held, by us among others. */
function clearDist() {
  fs.rmSync(stage, { recursive: true, force: true });
  for (const file of [stampFile, buildInfo]) fs.rmSync(file, { force: true });
  if (!fs.existsSync(dist)) return;
  for (const name of fs.readdirSync(dist)) {
    if (name !== path.basename(memory)) fs.rmSync(path.join(dist, name), { recursive: true, force: true });
  }
}

function removeOutput(source) {
  const [stem, kind] = source.split(/\.(ts|json)$/);
  for (const end of kind === "ts" ? [".js", ".js.map", ".d.ts"] : [".json"]) {
    fs.rmSync(path.join(dist, stem + end), { force: true });
  }
}

/** A rename is atomic: a process that loads a module meanwhile gets the old file or the new one, never half of it. */
function moveToDist(folder = "") {
  const from = path.join(stage, folder);
  if (!fs.existsSync(from)) return;
  fs.mkdirSync(path.join(dist, folder), { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) moveToDist(name);
    else fs.renameSync(path.join(stage, name), path.join(dist, name));
  }
}

function runCompiler(args) {
  const { spawnSync } = require("node:child_process");
  const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", root, ...args], {
    stdio: ["ignore", 2, 2],
    cwd: root,
  });
  if (status === 0) return;
  const { Stop } = require("./stop.cjs");
  throw new Stop("the sources do not compile; the compiler's message is above.", 3);
}

/** A stage that is still there was left by a compilation that failed or was killed: what it and its record say is not to be trusted. */
function forgetUnfinished() {
  if (!fs.existsSync(stage)) return;
  fs.rmSync(stage, { recursive: true, force: true });
  fs.rmSync(buildInfo, { force: true });
}

function bringUpToDate(before, now) {
  if (!before) clearDist();
  forgetUnfinished();
  const { changed, removed } = difference(before ?? {}, now);
  const count = changed.filter((name) => name.endsWith(".ts")).length;
  process.stderr.write(`twotier: compiling (${count} changed, ${removed.length} removed) …\n`);
  runCompiler([
    "--noCheck",
    "--declaration",
    "false",
    "--incremental",
    "--tsBuildInfoFile",
    buildInfo,
    "--outDir",
    stage,
  ]);
  for (const source of removed) removeOutput(source);
  moveToDist();
  fs.rmSync(stage, { recursive: true, force: true });
  writeStamp(now);
}

/** Compiles when a source was changed, added or removed since the last time; a few milliseconds when none was. */
function ensureCompiled() {
  if (isSame(readStamp() ?? {}, sourcesIn(root))) return;
  const { withLock } = require("./lock.cjs");
  withLock(path.join(memory, "compile.lock"), () => {
    // Read before compiling: a source that is saved meanwhile then counts as changed next time.
    const now = sourcesIn(root);
    const before = readStamp();
    if (!before || !isSame(before, now)) bringUpToDate(before, now);
  });
}

/** The build that is published: from nothing, types checked, declarations beside the code. */
function buildFromNothing() {
  const { withLock } = require("./lock.cjs");
  withLock(path.join(memory, "compile.lock"), () => {
    const now = sourcesIn(root);
    clearDist();
    runCompiler([]);
    writeStamp(now);
  });
}

module.exports = { ensureCompiled, buildFromNothing };
