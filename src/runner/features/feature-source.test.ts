import assert from "node:assert/strict";
import { test } from "node:test";
import { createReference } from "../../reference/reference-implementation";
import { defaultSettings } from "../../verdicts/run-settings";
import { checkSources } from "../planning/check-sources";

const context = {
  ...defaultSettings,
  seed: 1,
  language: "en",
  target: "reference",
  failFast: false,
  hello: createReference().hello(),
  signal: new AbortController().signal,
} as const;

test("a sampled plan has the first example of each Rule, of an outline the first and the last row", async () => {
  const [source] = checkSources();
  assert.ok(source);
  const ids = async (sampled: boolean) => (await source.plan({ ...context, sampled })).map(({ id }) => id);
  const rulesOf = (all: readonly string[]) => new Set(all.map((id) => id.replace(/\/[\d.]+$/, "")));
  const [all, taken] = [await ids(false), await ids(true)];

  assert.deepEqual(rulesOf(taken), rulesOf(all));
  const rows = taken.filter((id) => id.includes("beginning-in-a-listed-role#listed-roles-may-act/"));
  const outline = all.filter((id) => id.includes("beginning-in-a-listed-role#listed-roles-may-act/1."));
  assert.deepEqual(rows, [outline[0], outline.at(-1)]);
  assert.ok(taken.length <= 2 * rulesOf(all).size);
});
