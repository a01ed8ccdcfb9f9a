import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../domain/package-root";
import type { GeneratedDocument } from "../setup/generate";

/** Fails with the first line that differs and the command to run. */
export async function assertUpToDate({ path, render }: GeneratedDocument): Promise<void> {
  const text = readFileSync(join(packageRoot(), path), "utf8");
  const [actual, expected] = [text.split("\n"), (await render(text)).split("\n")];
  const index = expected.findIndex((line, at) => line !== actual[at]);
  const at = index < 0 && actual.length > expected.length ? expected.length : index;
  if (at < 0) return;
  const lines = [actual[at], expected[at]].map((line) => line?.slice(0, 200) ?? "(end of file)");
  assert.fail(
    `${path} is out of date: run npm run generate\n  line ${at + 1} is  ${lines[0]}\n  and must be ${lines[1]}`,
  );
}
