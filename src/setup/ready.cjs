"use strict";

const { ensureInstalled } = require("./ensure.cjs");
const { ensureCompiled } = require("./compile.cjs");
const { orStop } = require("./stop.cjs");

/** A checkout becomes runnable: packages installed, sources compiled. */
function makeReady() {
  orStop(() => {
    ensureInstalled();
    ensureCompiled();
  });
}

module.exports = { makeReady };
