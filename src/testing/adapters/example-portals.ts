import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type KnownChoices, ourChoices, readingIds } from "../../domain/choices";
import { verify } from "../../runner/verify";
import type { RunReadings } from "../../verdicts/run-settings";
import type { BrokenLine } from "./broken-lines";

const pythonIsHere = spawnSync("python3", ["--version"]).status === 0;
/** In CI the tests run even without Python, and fail. */
export const skipWithoutPython = !pythonIsHere && !process.env.CI ? "python3 is not installed" : false;

export const pythonPortal = "cmd:python3 examples/python/adapter.py";
export const lenientPythonPortal = `${pythonPortal} --lenient`;

/** The choices of the Python portal with `--lenient`; it decides everything else as the suite does. */
export const lenientChoices: KnownChoices = {
  "reading-002": "listed-roles",
  "reading-012": "any-offer",
  "reading-015": "colleagues",
  "reading-016": "no-effect",
  "reading-020": "empty-order",
  "reading-035": "self-service",
  "reading-036": "of-served-customers",
  "reading-041": "all",
  "reading-042": "cleared",
  "reading-051": "purchases",
};

/** Calls `use` with the target of a copy of the Python portal in which one file was changed. */
export async function withChanged<Value>(
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

/** The choices of the server in JavaScript with `--lenient`. */
export const lenientServersChoices: KnownChoices = {
  "reading-001": "any-person",
  "reading-002": "any-person",
  "reading-020": "empty-order",
  "reading-024": "adds",
  "reading-026": "any-reseller",
  "reading-027": "every-reseller",
  "reading-029": "account-or-subscription",
  "reading-034": "any-person",
  "reading-036": "of-served-customers",
  "reading-042": "cleared",
};

/** The readings for which a run found another choice than the suite's, with their choices. */
export function otherwiseDecided(readings: RunReadings): Readonly<Record<string, string | null | undefined>> {
  const choices = readingIds.map((id) => [id, readings[id]?.choice] as const);
  return Object.fromEntries(choices.filter(([id, choice]) => (choice ?? ourChoices[id]) !== ourChoices[id]));
}

/** The requirement that is blamed most often; a broken line may also break neighbouring requirements. */
export function mostBlamed(requirements: readonly (string | null)[]): string | null | undefined {
  const count = (requirement: string | null) => requirements.filter((each) => each === requirement).length;
  return [...new Set(requirements)].sort((one, other) => count(other) - count(one))[0];
}

/** Declares a test that breaks one line of the Python portal. */
export function testBrokenLine({ file, line, instead, requirement }: BrokenLine): void {
  test(`fails ${requirement} if one line is broken: ${line.trim()}`, async () => {
    const change = (text: string): string => text.replace(line, instead);

    const summary = await withChanged(file, change, (target) =>
      verify({ against: target, readings: "ours", out: null, only: ["features"] }),
    );

    assert.equal(summary.exit, 1);
    assert.equal(mostBlamed(summary.failures.map((failure) => failure.requirement)), requirement);
  });
}

/** Calls `use` with the address of the example server, which ends afterwards. The flags are those of its command. */
export async function withServer<Value>(
  use: (target: string) => Promise<Value>,
  flags: readonly string[] = [],
): Promise<Value> {
  const server: ChildProcess = spawn(process.execPath, ["examples/node-http/server.mjs", "0", ...flags]);
  assert.ok(server.stdout);
  const [address] = await once(server.stdout, "data");
  try {
    return await use(String(address).trim());
  } finally {
    server.kill();
  }
}
