import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";

const script = (name: string) => join(packageRoot(), "src", "setup", name);

const { versionProblem }: { versionProblem(version: string): string | undefined } = require(
  script("node-version.cjs"),
);
const { sourcesIn }: { sourcesIn(project: string): readonly string[] } = require(script("compile.cjs"));
const { withLock }: { withLock<Result>(work: () => Result, file: string): Result } = require(
  script("lock.cjs"),
);

describe("versionProblem", () => {
  const { engines } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));

  test("agrees with package.json", () => {
    assert.equal(engines.node, "^20.19.0 || ^22.13.0 || >=24");
  });

  for (const version of ["v20.19.0", "v20.20.2", "v22.13.0", "v24.0.0", "v26.9.0"]) {
    test(`accepts ${version}`, () => {
      assert.equal(versionProblem(version), undefined);
    });
  }

  for (const version of ["v12.22.12", "v18.20.4", "v20.18.3", "v21.7.3", "v22.12.0", "v23.11.0"]) {
    test(`rejects ${version} in one line that names it and the versions needed`, () => {
      const problem = versionProblem(version) ?? "";

      assert.match(problem, /^twotier needs Node\.js .*$/);
      assert.ok(problem.includes(version) && problem.includes(engines.node));
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

describe("sourcesIn", () => {
  const changes: readonly (readonly [what: string, change: (root: string) => void, counts: boolean])[] = [
    ["nothing", () => undefined, false],
    ["a file that is no source", (root) => writeFileSync(join(root, "src", "notes.md"), "no source"), false],
    ["an added file", (root) => writeFileSync(join(root, "src", "three.ts"), "3"), true],
    ["a file that became older", (root) => utimesSync(join(root, "src", "deep", "two.ts"), 1, 1), true],
    ["a removed file", (root) => rmSync(join(root, "src", "one.ts")), true],
  ];
  for (const [what, change, counts] of changes) {
    test(`${counts ? "notices" : "ignores"} ${what}`, () => {
      withProject((root) => {
        const before = sourcesIn(root);

        change(root);

        assert.equal(JSON.stringify(sourcesIn(root)) !== JSON.stringify(before), counts);
      });
    });
  }
});

describe("withLock", () => {
  test("takes over from a process that died while it held the lock", () => {
    withProject((root) => {
      const lock = join(root, "a.lock");
      const dies = `require(${JSON.stringify(script("lock.cjs"))}).withLock(() => process.exit(0), process.argv[1])`;

      spawnSync(process.execPath, ["-e", dies, lock]);

      assert.ok(existsSync(lock));
      assert.equal(
        withLock(() => "taken over", lock),
        "taken over",
      );
    });
  });

  test("frees the lock when the work throws", () => {
    withProject((root) => {
      const fails = () =>
        withLock(
          () => {
            throw new Error("no");
          },
          join(root, "a.lock"),
        );

      assert.throws(fails, /no/);
      assert.throws(fails, /no/);
    });
  });
});

describe("a read-only checkout", { skip: process.platform === "win32" }, () => {
  test("that is not set up is refused in one line with code 3", () => {
    withProject((root) => {
      cpSync(script("."), join(root, "src", "setup"), { recursive: true });
      for (const name of ["package.json", "tsconfig.json"])
        cpSync(join(packageRoot(), name), join(root, name));
      for (const path of [root, join(root, "src")]) chmodSync(path, 0o555);
      // An administrator may write everywhere.
      const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      const command = [join(root, "src", "setup", "twotier.cjs"), "verify"];

      const { status, stderr, stdout } = spawnSync(process.execPath, command, { encoding: "utf8", ...user });

      for (const path of [root, join(root, "src")]) chmodSync(path, 0o755);
      assert.deepEqual([status, stdout], [3, ""], stderr);
      assert.match(stderr, /^twotier: ".*" cannot be written to \(EACCES\)\.\n$/);
    });
  });
});
