/** Forbids cycles of folders. Tests, test support and benchmarks are left out: they may import anything. */
const { options } = require("./.dependency-cruiser.cjs");

module.exports = {
  forbidden: [
    {
      name: "no-folder-cycles",
      severity: "error",
      comment:
        "Folders in a cycle have to be read as one. Move what both need to the folder above, or to one of the two.",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
  ],
  options: { ...options, exclude: { path: "(\\.test\\.ts$|^src/(testing|bench)/)" } },
};
