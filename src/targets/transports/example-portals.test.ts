import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { verify } from "../../runner/verify";
import { breaks } from "../../testing/adapters/broken-lines";
import { runSmoke } from "../adapter-check/run-smoke";

const isFull = process.env.TWOTIER_FULL === "1";
const pythonIsHere = spawnSync("python3", ["--version"]).status === 0;
// Where CI has no Python the tests run all the same, and fail.
const skipPython = !pythonIsHere && !process.env.CI ? "python3 is not here" : false;
const skipLong = isFull ? false : "in the full tier";

const sound = "cmd:python3 examples/python/adapter.py";

/** A copy of the Python portal in which one file was changed; gives the target. */
async function withChanged<Value>(
  file: string,
  change: (text: string) => string,
  use: (target: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-portal-"));
  try {
    cpSync("examples/python", folder, { recursive: true });
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    assert.notEqual(change(text), text, "the change finds its place");
    writeFileSync(path, change(text));
    return await use(`cmd:python3 ${join(folder, "adapter.py")}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Who is blamed most often; a broken line may show in neighbouring requirements, too. */
function mostBlamed(requirements: readonly (string | null)[]): string | null | undefined {
  const count = (requirement: string | null) => requirements.filter((each) => each === requirement).length;
  return [...new Set(requirements)].sort((one, other) => count(other) - count(one))[0];
}

describe("the portal in Python", { skip: skipPython }, () => {
  test("has a sound adapter of at most 25 lines of code", async () => {
    const [docstring, ...code] = readFileSync("examples/python/adapter.py", "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));

    assert.match(docstring ?? "", /^"""/);
    assert.ok(code.length <= 25, `${code.length} lines`);
    assert.deepEqual(
      (await runSmoke(sound)).filter(({ diagnosis }) => diagnosis !== null),
      [],
    );
  });

  test("conforms, readings included", { skip: skipLong }, async () => {
    const summary = await verify({ against: sound, readings: true, out: null });

    assert.deepEqual(summary.failures, []);
    assert.equal(summary.exit, 0);
    assert.equal(summary.decided, summary.planned);
  });

  for (const [index, { file, line, instead, requirement }] of breaks.entries()) {
    const skip = index < 2 ? false : skipLong;
    test(`fails ${requirement} where one line was broken: ${line.trim()}`, { skip }, async () => {
      const change = (text: string): string => text.replace(line, instead);

      const summary = await withChanged(file, change, (target) =>
        verify({ against: target, readings: true, out: null, only: ["features"] }),
      );

      assert.equal(summary.exit, 1);
      assert.equal(mostBlamed(summary.failures.map((failure) => failure.requirement)), requirement);
    });
  }

  test("killed in the middle of a run costs one check", { skip: skipLong }, async () => {
    const killItself = (text: string): string =>
      text.replace(
        "for line in sys.stdin:\n",
        [
          "import os",
          "asked = 0",
          "for line in sys.stdin:",
          "    asked += 1",
          '    if asked > 200 and \'"op":"act"\' in line and not os.path.exists(__file__ + ".killed"):',
          '        open(__file__ + ".killed", "w").close()',
          "        os.kill(os.getpid(), 9)",
          "",
        ].join("\n"),
      );

    const summary = await withChanged("adapter.py", killItself, (target) =>
      verify({ against: target, readings: true, out: null }),
    );

    assert.deepEqual(
      summary.failures.map(({ cause, requirement }) => ({ cause, requirement })),
      [{ cause: "crash", requirement: null }],
    );
    assert.equal(summary.decided, summary.planned);
  });
});

describe("the server in JavaScript", () => {
  async function withServer<Value>(use: (target: string) => Promise<Value>): Promise<Value> {
    const server: ChildProcess = spawn(process.execPath, ["examples/node-http/server.mjs", "0"]);
    assert.ok(server.stdout);
    const [address] = await once(server.stdout, "data");
    try {
      return await use(String(address).trim());
    } finally {
      server.kill();
    }
  }

  test("is sound", async () => {
    const verdicts = await withServer(runSmoke);

    assert.deepEqual(
      verdicts.filter(({ diagnosis }) => diagnosis !== null),
      [],
    );
  });

  test("conforms, what it declares absent left out", { skip: skipLong }, async () => {
    const summary = await withServer((against) => verify({ against, readings: true, out: null }));

    assert.deepEqual(summary.failures, []);
    assert.equal(summary.exit, 0);
    assert.ok(summary.skipped > 0);
  });
});
