import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runSmoke } from "../adapter-check/run-smoke";
import { type SkeletonLanguage, skeletonLanguages, skeletons } from "./adapter-skeletons";

const pythonIsHere = spawnSync("python3", ["--version"]).status === 0;

async function examine(language: SkeletonLanguage): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "twotier skeleton "));
  try {
    const { fileName, text, run } = skeletons[language];
    const path = join(folder, fileName);
    writeFileSync(path, text);
    const verdicts = await runSmoke(run(path));
    return verdicts.flatMap(({ diagnosis, detail }) =>
      diagnosis === null ? [] : [`${diagnosis}: ${detail}`],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("skeletons", () => {
  for (const language of skeletonLanguages) {
    const skip = language === "python" && !pythonIsHere && !process.env.CI ? "python3 is not here" : false;
    test(`the new adapter in ${language} is sound`, { skip }, async () => {
      assert.deepEqual(await examine(language), []);
    });
  }
});
