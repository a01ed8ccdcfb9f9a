#!/usr/bin/env node
"use strict";

const { versionProblem } = require("./node-version.cjs");

const problem = versionProblem(process.version, require("../../package.json").engines.node);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

const { isCheckout } = require("./root.cjs");
if (isCheckout()) require("./ready.cjs").makeReady();

require("../../dist/src/cli/main.js");
