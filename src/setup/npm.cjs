"use strict";

const { spawnSync } = require("node:child_process");

/** npm's words go to standard error: standard output belongs to the command that needed it. */
function runNpm(args, options) {
  // Under `npm start` this is the npm that the person chose; otherwise the one on the path.
  const own = process.env.npm_execpath;
  const [command, before] = own?.endsWith(".js") ? [process.execPath, [own]] : ["npm", []];
  const { status, error, signal } = spawnSync(command, [...before, ...args], {
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32", // npm is npm.cmd there
    ...options,
  });
  return { status: status ?? signal, problem: error?.code };
}

module.exports = { runNpm };
