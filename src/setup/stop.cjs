"use strict";

/** A reason to stop that the person can act on: shown as one line, without a stack trace. */
class Stop extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a set-up step; a Stop ends the process with its line and exit code, anything else is a fault of ours and keeps its stack. */
function orStop(step) {
  try {
    return step();
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem;
    process.stderr.write(`twotier: ${problem.message}\n`);
    return process.exit(problem.exitCode);
  }
}

module.exports = { Stop, orStop };
