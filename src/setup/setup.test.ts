import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setupFolder } from "./setup-folder";

type Sources = Record<string, string>;
type Difference = { changed: string[]; removed: string[] };

const { versionProblem } = require(join(setupFolder, "node-version.cjs")) as {
  versionProblem(version: string, range: string): string | undefined;
};
const { sourcesIn, difference } = require(join(setupFolder, "sources.cjs")) as {
  sourcesIn(root: string): Sources;
  difference(before: Sources, now: Sources): Difference;
};
const { withLock } = require(join(setupFolder, "lock.cjs")) as {
  withLock<Result>(file: string, work: () => Result): Result;
};

const engines = "^20.19.0 || ^22.13.0 || >=24";

describe("versionProblem", () => {
  for (const version of ["v20.19.0", "v20.20.2", "v22.13.0", "v24.0.0", "v26.9.0"]) {
    test(`accepts ${version}`, () => {
      assert.equal(versionProblem(version, engines), undefined);
    });
  }

  for (const version of ["v12.22.12", "v18.20.4", "v20.18.3", "v21.7.3", "v22.12.0", "v23.11.0"]) {
    test(`rejects ${version} in one line that names it and what is needed`, () => {
      const problem = versionProblem(version, engines) ?? "";

      assert.match(problem, /^twotier needs Node\.js .*\n?$/);
      assert.ok(problem.includes(version) && problem.includes(engines));
    });
  }
});

function withProject(examine: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), "twotier-setup-"));
  try {
    mkdirSync(join(root, "src", "deep"), { recursive: true });
    writeFileSync(join(root, "src", "one.ts"), "1");
    writeFileSync(join(root, "src", "deep", "two.ts"), "2");
    examine(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe("difference", () => {
  test("finds nothing when nothing was touched", () => {
    withProject((root) => {
      assert.deepEqual(difference(sourcesIn(root), sourcesIn(root)), { changed: [], removed: [] });
    });
  });

  test("finds a file that was added, and ignores what is no source", () => {
    withProject((root) => {
      const before = sourcesIn(root);

      writeFileSync(join(root, "src", "three.ts"), "3");
      writeFileSync(join(root, "src", "notes.md"), "no source");

      assert.deepEqual(difference(before, sourcesIn(root)), { changed: ["src/three.ts"], removed: [] });
    });
  });

  test("finds a file that became older, as after a checkout", () => {
    withProject((root) => {
      const before = sourcesIn(root);

      utimesSync(join(root, "src", "deep", "two.ts"), 1, 1);

      assert.deepEqual(difference(before, sourcesIn(root)).changed, ["src/deep/two.ts"]);
    });
  });

  test("finds a file that was removed", () => {
    withProject((root) => {
      const before = sourcesIn(root);

      rmSync(join(root, "src", "one.ts"));

      assert.deepEqual(difference(before, sourcesIn(root)), { changed: [], removed: ["src/one.ts"] });
    });
  });
});

describe("withLock", () => {
  test("takes over from a process that died while it held the lock", () => {
    withProject((root) => {
      const lock = join(root, "a.lock");
      const dies = `require(${JSON.stringify(join(setupFolder, "lock.cjs"))}).withLock(process.argv[1], () => process.exit(0))`;

      spawnSync(process.execPath, ["-e", dies, lock]);

      assert.equal(
        withLock(lock, () => "taken over"),
        "taken over",
      );
    });
  });

  test("frees the lock when the work throws", () => {
    withProject((root) => {
      const lock = join(root, "a.lock");
      const fails = () =>
        withLock(lock, () => {
          throw new Error("no");
        });

      assert.throws(fails, /no/);
      assert.throws(fails, /no/);
    });
  });
});
