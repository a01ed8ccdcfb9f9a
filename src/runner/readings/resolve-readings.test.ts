import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ourChoices } from "../../domain/choices";
import type { Implementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { knownChoices } from "../../verdicts/run-settings";
import { verify } from "../verify";
import type { VerifyOptions } from "../verify-options";
import { learnedReadings, readingsBefore } from "./resolve-readings";

function portal(readings: Parameters<typeof createReference>[0]): Implementation {
  return inProcess(createReference(readings));
}

/** The readings of a run that selects one short feature. */
async function readingsOfRun(options: VerifyOptions) {
  return (await verify({ only: ["setup-info-shows-credentials"], out: null, ...options })).readings;
}

describe("the readings of a run", () => {
  test("are our own for our own implementations and learned for others", () => {
    assert.deepEqual(knownChoices(readingsBefore(undefined, "reference") ?? {}), ourChoices);
    assert.deepEqual(knownChoices(readingsBefore(undefined, "nonconformant:x") ?? {}), ourChoices);
    assert.equal(readingsBefore(undefined, "cmd:python3 adapter.py"), undefined);
    assert.equal(readingsBefore("learned", "reference"), undefined);
    assert.deepEqual(readingsBefore("none", "http://127.0.0.1:1/"), {});
  });

  test("are what the probes find, with their source", async () => {
    const target = portal({ readings: { "reading-003": "refused" } });
    const hello = {
      ...(await target.hello()),
      readings: { "reading-003": "refused", "reading-016": "no-effect" },
    } as const;

    const found = await learnedReadings(async () => target, { hello, seed: 1 });

    const decided = ({ choice, source }: { choice: string | null; source: string }) => [choice, source];
    assert.deepEqual(found["reading-003"] && decided(found["reading-003"]), ["refused", "declared"]);
    assert.deepEqual(found["reading-016"] && decided(found["reading-016"]), ["refused", "learned"]);
    assert.deepEqual(found["reading-004"] && decided(found["reading-004"]), ["abandons", "learned"]);
    assert.match(found["reading-003"]?.seen ?? "", /^fabrikam-global-admin partnership\.accept → /);
  });

  test("stand in the summary", async () => {
    const learned = await readingsOfRun({ readings: "learned" });
    assert.equal(learned["reading-001"]?.choice, "listed-roles");
    assert.equal(learned["reading-001"]?.source, "learned");
    assert.deepEqual(await readingsOfRun({ readings: "none" }), {});
  });

  test("of a target that crashes at every question are unclear, after three attempts to open it again", async () => {
    let opened = 0;
    const open = async (): Promise<Implementation> => {
      opened += 1;
      return { ...portal({}), act: () => Promise.reject(new Error("connection lost")) };
    };

    const found = await learnedReadings(open, { hello: await portal({}).hello(), seed: 1 });

    assert.equal(opened, 3);
    assert.deepEqual(new Set(Object.values(found).map(({ choice }) => choice)), new Set([null]));
  });

  test("in a file may not contradict hello", async () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-readings-"));
    const file = join(folder, "readings.yaml");
    writeFileSync(file, "reading-003: accepted\n");
    const declaring: Implementation = {
      ...portal({}),
      hello: async () => ({ ...(await portal({}).hello()), readings: { "reading-003": "refused" } }),
    };
    try {
      await assert.rejects(
        readingsOfRun({ readings: file, open: async () => declaring }),
        /readings.yaml: reading-003 is accepted, but the implementation declares refused in hello/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
