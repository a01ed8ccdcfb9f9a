// `npm run bench [-- part-of-a-name … --flag …]`: each *.bench.ts is a program of its own that prints what it measured. Flags are
// the program's.
"use strict";

const { spawnSync } = require("node:child_process");
const { root } = require("./root.cjs");
const { makeReady } = require("./ready.cjs");

makeReady();
const { compiledFiles } = require("./compiled.cjs");
const isFlag = (word) => word.startsWith("--");
const wanted = process.argv.slice(2).filter((word) => !isFlag(word));
const flags = process.argv.slice(2).filter(isFlag);
const files = compiledFiles(".bench.js", wanted);
if (files.length === 0) {
  process.stderr.write(
    `No benchmark matches. Known: ${compiledFiles(".bench.js").join(", ") || "none yet"}.\n`,
  );
  process.exit(2);
}
// One after the other: two at once would measure each other.
const statuses = files.map((file) => {
  process.stderr.write(`${file}\n`);
  return (
    spawnSync(process.execPath, ["--enable-source-maps", file, ...flags], { cwd: root, stdio: "inherit" })
      .status ?? 3
  );
});
process.exitCode = statuses.find((status) => status !== 0) ?? 0;
