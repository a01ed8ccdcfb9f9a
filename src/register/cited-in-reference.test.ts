import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";
import { requirements } from "./requirements";

function citedIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/@requirement ([a-z-]+)/g)].map(([, slug = ""]) => slug)),
  );
}

describe("the reference", () => {
  const cited = citedIn(join(packageRoot(), "src", "reference"));

  for (const { slug } of requirements) {
    test(`cites ${slug}`, () => {
      const what = `src/reference cites no requirement "${slug}": write "@requirement ${slug}" into the doc comment of the decider, rule or observer that realises it`;
      assert.ok(cited.has(slug), what);
    });
  }

  test("cites requirements of the register only", () => {
    const known: readonly string[] = requirements.map(({ slug }) => slug);
    assert.deepEqual(
      [...cited].filter((slug) => !known.includes(slug)),
      [],
    );
  });
});
