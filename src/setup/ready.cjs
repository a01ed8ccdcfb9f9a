// Makes a clone runnable: installs the packages and compiles the sources, each only if it is out of date. With --build, the
// sources are compiled from nothing, with type checks, for the package.
"use strict";

require("./node-version.cjs");

const { install, isInstalled } = require("./install.cjs");
const { build, compile, isCompiled } = require("./compile.cjs");
const { SetupFailure, withLock } = require("./lock.cjs");

function ready(isBuild) {
  if (!isBuild && isInstalled() && isCompiled()) return;
  withLock(() => {
    // Another process may have finished both while this one waited for the lock.
    if (!isInstalled()) install();
    if (isBuild) build();
    else if (!isCompiled()) compile();
  });
}

try {
  ready(require.main === module && process.argv.includes("--build"));
} catch (problem) {
  // A system error, such as one of a read-only checkout or a full disk, has a code and needs no stack trace either.
  if (!(problem instanceof SetupFailure) && problem.code === undefined) throw problem;
  process.stderr.write(`twotier: ${problem.message.split("\n")[0]}\n`);
  process.exit(3);
}
