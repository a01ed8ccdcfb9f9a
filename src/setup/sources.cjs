"use strict";

const fs = require("node:fs");
const path = require("node:path");

const folders = ["machines", "src", "steps"];
// Also an input of the compiler: other settings or another compiler give other output.
const settings = ["tsconfig.json", "package.json", "package-lock.json"];

function walk(root, folder, found) {
  let entries;
  try {
    entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (problem) {
    if (problem.code === "ENOENT") return;
    throw problem;
  }
  for (const entry of entries) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(root, name, found);
    else if (/\.(ts|json)$/.test(entry.name)) note(root, name, found);
  }
}

function note(root, name, found) {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
  if (stat) found[name] = `${stat.mtimeMs} ${stat.size}`;
}

/**
 * Name → time and size, of everything that the compiled code depends on. Compared for equality, not for "newer":
 * an older file that came back (a checkout, a restored copy) is a change too.
 */
function sourcesIn(root) {
  const found = {};
  for (const folder of folders) walk(root, folder, found);
  for (const name of settings) note(root, name, found);
  return found;
}

/** What differs between two such records. */
function difference(before, now) {
  const names = Object.keys(now);
  return {
    changed: names.filter((name) => before[name] !== now[name]),
    removed: Object.keys(before).filter((name) => !(name in now)),
  };
}

function isSame(before, now) {
  const { changed, removed } = difference(before, now);
  return changed.length === 0 && removed.length === 0;
}

module.exports = { sourcesIn, difference, isSame };
