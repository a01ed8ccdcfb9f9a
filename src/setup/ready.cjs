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
  if (!(problem instanceof SetupFailure)) throw problem;
  process.stderr.write(`twotier: ${problem.message}\n`);
  process.exit(3);
}
