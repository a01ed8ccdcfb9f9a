// Requiring this ends the process, with one line, on a Node that the rest could not even be parsed by.
"use strict";

const { versionProblem } = require("./node-version.cjs");

const problem = versionProblem(process.version, require("../../package.json").engines.node);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
