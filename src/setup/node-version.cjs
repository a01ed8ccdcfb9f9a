// Every command requires this file first. It ends the process with one line on a Node.js version that cannot parse the rest,
// so its own syntax must be understood by all versions since 6.
"use strict";

const engines = require("../../package.json").engines;

/** Must agree with `engines` in package.json. Returns one line for the user, or undefined if the version is supported. */
function versionProblem(version) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)) return undefined;
  return `twotier needs Node.js ${engines.node}; this is ${version}. Install one of those (https://nodejs.org) and run the command again.`;
}

const problem = versionProblem(process.version);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

module.exports = { versionProblem };
