"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { root } = require("./root.cjs");

function walk(folder, ending, found) {
  if (!fs.existsSync(folder)) return found;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(name, ending, found);
    else if (entry.name.endsWith(ending)) found.push(path.relative(root, name));
  }
  return found;
}

/** Compiled files, relative to the root, whose name ends so and contains one of `wanted` (all of them when nothing is wanted). */
function compiledFiles(ending, wanted = []) {
  // The list is spelled out because Node 20 does not expand globs after --test.
  const files = ["machines", "src", "steps"].flatMap((folder) =>
    walk(path.join(root, "dist", folder), ending, []),
  );
  const plain = (name) =>
    name
      .split(path.sep)
      .join("/")
      .replace(/^\.\//, "")
      .replace(/\.[jt]s$/, "");
  return files
    .filter((file) => wanted.length === 0 || wanted.some((part) => plain(file).includes(plain(part))))
    .sort();
}

module.exports = { compiledFiles };
