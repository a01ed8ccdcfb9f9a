"use strict";

const path = require("node:path");
const { root } = require("./root.cjs");

/** The script behind a package's command, run with this very Node: .bin/ links do not work everywhere and may find another Node. */
function tool(packageName, command = packageName) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = require(path.join(folder, "package.json"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

module.exports = { tool };
