import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";

/** The files in which a text from outside is cut, cleaned and redacted. */
const edge = ["src/domain/foreign-text.ts"];

/** A thrown value may come from the target: its text goes through the edge. */
const readsItself =
  /instanceof Error \? \w+\.(?:message|stack)|String\((?:problem|thrown|reason|error|cause)\)/;

/**
 * Bytes of a target or of its program become text in the transports only, which pass it through the edge. The patched examples ask
 * whether there is Python, and read no answer.
 */
const decodes = /from "node:(?:http|https|child_process)"/;
const mayTalk =
  /^src\/(targets\/(transports|rest|pages)|mutants\/foreign|sandbox|runner\/workers|setup|mutation-testing|testing|bench)\//;

function sources(): readonly (readonly [file: string, text: string])[] {
  return ["src", "steps"].flatMap((folder) =>
    readdirSync(join(packageRoot(), folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/\.(test|bench)\.ts$/.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((file) => !/^src\/(testing|bench|setup|mutation-testing|state-space)\//.test(file))
      .map((file) => [file, readFileSync(join(packageRoot(), file), "utf8")] as const),
  );
}

describe("foreign text", () => {
  test("of a thrown value is read in one place", () => {
    const found = sources().filter(([file, text]) => !edge.includes(file) && readsItself.test(text));

    assert.deepEqual(
      found.map(([file]) => file),
      [],
    );
  });

  test("of a target is received by transports and drivers only", () => {
    const found = sources().filter(([file, text]) => decodes.test(text) && !mayTalk.test(file));

    assert.deepEqual(
      found.map(([file]) => file),
      [],
    );
  });
});
