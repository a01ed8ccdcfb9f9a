import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { catalogue } from "../../../machines/catalogue";
import { partnershipFixture, partnershipFixtureSamples } from "../../bench/partnership-fixture";
import { compile } from "../../state-space/compile";
import type { StateSpace } from "../../state-space/state-space";
import { turnstileSpace } from "../../testing/turnstile";
import { compiledMachine } from "../model/compiled-machine";
import { promelaLines } from "./promela";

const hasSpin = ["spin", "gcc"].every((tool) => spawnSync(tool, ["-V", "--version"]).error === undefined);

function countedBySpin(space: StateSpace) {
  const folder = mkdtempSync(join(tmpdir(), "twotier-promela-"));
  try {
    writeFileSync(join(folder, "model.pml"), [...promelaLines(space), ""].join("\n"));
    for (const [command, ...args] of [
      ["spin", "-a", "model.pml"],
      ["gcc", "-DSAFETY", "-o", "pan", "pan.c"],
    ] as const) {
      assert.equal(spawnSync(command, args, { cwd: folder }).status, 0);
    }
    const { stdout } = spawnSync("./pan", [], { cwd: folder, encoding: "utf8" });
    const count = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1]);
    return { states: count(/(\d+) states, stored/), transitions: count(/(\d+) transitions/) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("promelaLines", () => {
  const skip = hasSpin ? false : "SPIN or a C compiler is not installed (Debian: spin, gcc)";

  test("is a model in which SPIN finds our states and transitions", { skip }, () => {
    for (const space of [turnstileSpace(), compile(partnershipFixture, partnershipFixtureSamples)]) {
      const { states, transitions } = countedBySpin(space);

      assert.equal(states, space.states);
      assert.equal(transitions, space.transitions + 1);
    }
  });

  for (const model of catalogue) {
    test(`is a model in which SPIN finds what ${model.id} has`, { skip }, () => {
      const { space } = compiledMachine(model);

      const { states, transitions } = countedBySpin(space);

      assert.deepEqual([states, transitions], [space.states, space.transitions + 1]);
    });
  }
});
