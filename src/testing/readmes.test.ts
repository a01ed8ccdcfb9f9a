import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";

const folders = ["machines", "steps", "src", ...foldersOf("src").map((name) => `src/${name}`)];

const readmes = folders.map((folder) => `${folder}/README.md`).filter((file) => existsSync(file));

function foldersOf(parent: string): readonly string[] {
  const entries = readdirSync(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The files and folders that a README names in backticks or links to. Placeholders and patterns are left out. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|cjs)|\/))`/g)].map(([, name = ""]) => name);
  const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, name = ""]) => name);
  return [...quoted, ...linked];
}

function exists(name: string, folder: string): boolean {
  if (existsSync(name) || existsSync(path.join(folder, name))) return true;
  const below = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return below.some((file) => path.basename(file) === name);
}

describe("README files of folders", () => {
  for (const readme of readmes) {
    test(`${readme} names files and folders that exist`, () => {
      for (const name of pathsIn(readFileSync(readme, "utf8"))) {
        assert.ok(
          exists(name, path.dirname(readme)),
          `${readme} names "${name}", which does not exist. Correct the README.`,
        );
      }
    });
  }

  test("src/README.md has a row for every folder of src", () => {
    const map = readFileSync("src/README.md", "utf8");
    for (const name of foldersOf("src")) {
      const row = new RegExp(`^\\| (\\[\`${name}\`\\]|\`${name}\`|.*\`src/${name}\`)|\`src/${name}\``, "m");
      assert.match(map, row, `src/README.md has no row for "${name}". Add one.`);
    }
  });
});
