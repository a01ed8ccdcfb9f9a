// `npm run test:node24`: the same tests on a newer Node, which npm fetches into a temporary folder; the project stays as it is.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const { root } = require("./root.cjs");
const { runNpm } = require("./npm.cjs");
const { ensureInstalled } = require("./ensure.cjs");
const { orStop, Stop } = require("./stop.cjs");

function fetchNode(version, folder) {
  fs.writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ private: true, allowScripts: { node: true } }),
  );
  const { status, problem } = runNpm(["install", "--no-audit", "--no-fund", `node@${version}`], {
    cwd: folder,
  });
  if (status !== 0)
    throw new Stop(`npm could not fetch node@${version} (${problem ?? `code ${status}`}).`, 3);
  return path.join(folder, "node_modules", "node", "bin");
}

function testWith(version, args) {
  ensureInstalled();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "twotier-node-"));
  try {
    const bin = fetchNode(version, folder);
    const env = { ...process.env, PATH: bin + path.delimiter + process.env.PATH };
    const node = path.join(bin, process.platform === "win32" ? "node.exe" : "node");
    process.stderr.write(`twotier: testing with Node.js ${version}\n`);
    return (
      spawnSync(node, [path.join(__dirname, "test.cjs"), ...args], { cwd: root, env, stdio: "inherit" })
        .status ?? 3
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = orStop(() => testWith("24", process.argv.slice(2)));
