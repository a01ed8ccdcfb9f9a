import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ourChoices } from "../../domain/choices";
import { parseReadingsFile, readReadingsFile } from "./read-readings-file";
import { readingsFileText } from "./readings-file-text";

function rejection(text: string): string {
  try {
    parseReadingsFile(text, "file.yaml");
  } catch (problem) {
    return problem instanceof Error ? problem.message : "";
  }
  return "";
}

describe("a file of choices", () => {
  test("gives back what was written", () => {
    const written = readingsFileText({ ...ourChoices, "reading-003": "refused" }, "A title.");

    assert.deepEqual(parseReadingsFile(written, "file.yaml"), { ...ourChoices, "reading-003": "refused" });
  });

  test("may name some of the readings only", () => {
    assert.deepEqual(parseReadingsFile("reading-003: refused\n", "file.yaml"), { "reading-003": "refused" });
  });

  test("is refused in one line with the place, the mistake and what is known", () => {
    assert.match(
      rejection("reading-003: refused\nreading-0004: refused\n"),
      /^file.yaml, line 2: .*reading-0004.*reading-004/,
    );
    assert.match(
      rejection("\nreading-003: rejected\n"),
      /^file.yaml, line 2: reading-003 has no choice "rejected". Known: accepted, refused\.$/,
    );
    assert.match(rejection("reading-003: [refused]"), /no choice ""/);
    assert.match(rejection("- reading-003"), /expected one line for each reading/);
    assert.match(
      rejection("reading-003: refused\nreading-003: accepted\n"),
      /^file.yaml, line 2: this is not YAML/,
    );
    assert.match(rejection("a: b: c"), /^file.yaml, line 1: this is not YAML/);
  });

  test("is missing", () => {
    assert.throws(
      () => readReadingsFile("/no/such/file.yaml"),
      /--readings: "\/no\/such\/file.yaml" cannot be read.*learned, ours, none/,
    );
  });
});
