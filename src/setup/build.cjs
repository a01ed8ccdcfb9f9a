// What `npm pack` puts into the package: a clean build with checked types and declarations.
"use strict";

const { ensureInstalled } = require("./ensure.cjs");
const { buildFromNothing } = require("./compile.cjs");
const { orStop } = require("./stop.cjs");

orStop(() => {
  ensureInstalled();
  buildFromNothing();
});
