import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { verify } from "./verify";
import type { VerifyOptions } from "./verify-options";

const folder = mkdtempSync(join(tmpdir(), "twotier-resume-"));
after(() => rmSync(folder, { recursive: true }));

const options: VerifyOptions = {
  only: ["feature:partnerships/drafting-a-request", "machine:credentials/grid"],
};

/** Every file of a report, the times taken out of the events. */
function filesOf(out: string): ReadonlyMap<string, string> {
  const text = (file: string) => readFileSync(join(out, file), "utf8").replaceAll(/"time":"[^"]*"/g, "");
  return new Map(readdirSync(out).map((file) => [file, text(file)]));
}

/** Copies a report and keeps as much of its events as a run leaves that is killed while it writes the event after the given number. */
function killedCopy(from: string, name: string, events: number): string {
  const out = join(folder, name);
  cpSync(from, out, { recursive: true });
  const file = join(out, "events.ndjson");
  const lines = readFileSync(file, "utf8").split("\n");
  const cut = `${lines.slice(0, events).join("\n")}\n${(lines[events] ?? "").slice(0, 25)}`;
  writeFileSync(file, cut);
  return out;
}

describe("--resume", () => {
  const whole = join(folder, "whole");
  before(() => verify({ ...options, out: whole }));

  for (const decided of [0, 1, 500]) {
    test(`goes on after ${decided} decisions and leaves the report of a whole run`, async () => {
      const out = killedCopy(whole, `killed-${decided}`, decided + 1);
      const run: string[] = [];

      await verify({ ...options, out, resume: true, onEvent: ({ type }) => run.push(type) });

      assert.deepEqual(filesOf(out), filesOf(whole));
      assert.equal(run.filter((type) => type === "run-started").length, 1);
    });
  }

  test("judges a faulty implementation as a whole run does", async () => {
    const faulty = { ...options, against: "nonconformant:user-admins-start-no-orders" };
    const out = join(folder, "faulty");
    const { findings: _, failures, ...expected } = await verify({ ...faulty, out });
    const copy = killedCopy(out, "faulty-killed", 500);

    const { findings, failures: again, ...summary } = await verify({ ...faulty, out: copy, resume: true });

    assert.deepEqual(summary, expected);
    assert.deepEqual(
      again.map(({ check, requirement }) => [check, requirement]),
      failures.map(({ check, requirement }) => [check, requirement]),
    );
    assert.ok(findings.length > 0);
  });

  test("goes on after Ctrl-C", async () => {
    const out = join(folder, "interrupted");
    const interrupt = new AbortController();
    let decided = 0;
    const onEvent = () => ++decided === 20 && interrupt.abort();
    const stopped = await verify({ ...options, out, signal: interrupt.signal, onEvent });
    assert.equal(stopped.exit, 130);

    await verify({ ...options, out, resume: true });

    assert.deepEqual(filesOf(out), filesOf(whole));
  });

  const refusals: readonly (readonly [string, VerifyOptions, RegExp])[] = [
    ["another seed", { seed: 2 }, /seed differs/],
    ["another target", { against: "nonconformant:user-admins-start-no-orders" }, /target differs/],
    ["another choice of checks", { only: ["S150"] }, /only differs/],
    ["a bundle", { bundle: join(folder, "bundle.zip") }, /--resume/],
  ];
  for (const [name, other, message] of refusals) {
    test(`refuses ${name} and leaves the record as it is`, async () => {
      const out = killedCopy(whole, "refused", 10);
      const known = filesOf(out);

      await assert.rejects(verify({ ...options, out, resume: true, ...other }), {
        name: "UsageError",
        message,
      });

      assert.deepEqual(filesOf(out), known);
    });
  }

  test("refuses a run that has ended, and a folder without a run", async () => {
    const other = { ...options, resume: true };
    await assert.rejects(verify({ ...other, out: whole }), /has come to its end/);
    await assert.rejects(verify({ ...other, out: join(folder, "none") }), /no run that has begun/);
  });
});
