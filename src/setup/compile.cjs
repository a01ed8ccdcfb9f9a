// Keeps dist/ up to date with the sources. Types are checked by `npm run types`, so that a run need not wait for it.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const { SetupFailure } = require("./lock.cjs");

const root = path.resolve(__dirname, "..", "..");
const dist = path.join(root, "dist");
const folders = ["machines", "src", "steps"];
// Other settings or another compiler give other output.
const settings = ["tsconfig.json", "package-lock.json"];
// In dist/, so that deleting dist/ deletes the records, too.
const record = path.join(dist, ".compiled.json");
const buildInfo = path.join(dist, ".tsbuildinfo");

function filesIn(folder, ending) {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true });
  return names.filter((name) => ending.test(name)).map((name) => path.join(folder, name));
}

/** The time and size of each file on which the compiled code depends. An older file that came back is a change, too. */
function sourcesIn(project) {
  const sources = folders.flatMap((folder) => filesIn(path.join(project, folder), /\.(ts|json)$/));
  const files = [...sources, ...settings.map((name) => path.join(project, name))];
  return files.flatMap((file) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    return stat ? [`${path.relative(project, file)} ${stat.mtimeMs} ${stat.size}`] : [];
  });
}

function isCompiled() {
  try {
    return fs.readFileSync(record, "utf8") === JSON.stringify(sourcesIn(root));
  } catch {
    return false; // never compiled, or not to the end
  }
}

/** Without this, the output of a removed or renamed source would still be loaded as a step or run as a test. */
function removeStaleOutput() {
  for (const folder of folders) {
    for (const file of filesIn(path.join(dist, folder), /\.(js|js\.map|d\.ts|json)$/)) {
      const source = path.join(root, path.relative(dist, file)).replace(/\.(js|js\.map|d\.ts)$/, ".ts");
      if (!fs.existsSync(source)) fs.rmSync(file);
    }
  }
}

function runCompiler(...args) {
  const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", root, ...args], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new SetupFailure("the sources do not compile; the compiler's message is above.");
}

/** Compiles the changed sources, without type checks. */
function compile() {
  process.stderr.write("twotier: compiling …\n");
  // Read before compiling: a source that is saved meanwhile is compiled next time.
  const sources = JSON.stringify(sourcesIn(root));
  removeStaleOutput();
  // The compiler trusts its record although the output may have been deleted.
  if (!fs.existsSync(record)) fs.rmSync(buildInfo, { force: true });
  fs.rmSync(record, { force: true });
  runCompiler("--noCheck", "--declaration", "false", "--incremental", "--tsBuildInfoFile", buildInfo);
  fs.writeFileSync(record, sources);
}

/** The build that is published: from nothing, with type checks and declarations. */
function build() {
  const sources = JSON.stringify(sourcesIn(root));
  fs.rmSync(dist, { recursive: true, force: true });
  runCompiler();
  fs.writeFileSync(record, sources);
}

module.exports = { build, compile, isCompiled, sourcesIn };
