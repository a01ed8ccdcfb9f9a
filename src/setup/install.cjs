"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const { SetupFailure } = require("./lock.cjs");

const root = path.resolve(__dirname, "..", "..");

function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return undefined; // missing or unreadable
  }
}

/** Compares package-lock.json with npm's own record of the packages that it installed. */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(packagesIn("package-lock.json") ?? {}).every(([place, { version, optional }]) => {
    const found = installed[place];
    // npm omits optional packages that are for another platform.
    return place === "" || (found ? found.version === version : optional === true);
  });
}

/** Runs npm. Its output goes to standard error: standard output belongs to the command that needs the set-up. */
function install() {
  process.stderr.write("twotier: installing the packages of package-lock.json (npm ci) …\n");
  // Within `npm start` this is the npm that the user runs; otherwise the npm on the path.
  const own = process.env.npm_execpath;
  const [command, before] = own?.endsWith(".js") ? [process.execPath, [own]] : ["npm", []];
  // --include=dev: with NODE_ENV=production npm would omit the compiler.
  const args = [...before, "ci", "--include=dev", "--no-audit", "--no-fund"];
  const shell = command === "npm" && process.platform === "win32"; // npm is npm.cmd there
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (error) {
    throw new SetupFailure(`npm cannot be started (${error.code}). Install npm and run the command again.`);
  }
  if (status !== 0) {
    throw new SetupFailure(`"npm ci" ended with code ${status ?? signal}; its message is above.`);
  }
}

module.exports = { install, isInstalled };
