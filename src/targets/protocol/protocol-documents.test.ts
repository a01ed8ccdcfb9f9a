import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../../domain/package-root";
import { protocolDocuments } from "./protocol-documents";

describe("protocolDocuments", () => {
  for (const { path, render } of protocolDocuments) {
    test(`${path} says what the definitions say`, () => {
      const text = readFileSync(join(packageRoot(), path), "utf8");

      assert.equal(text, render(text), "run dist/src/targets/protocol/write-protocol-documents.js");
    });
  }

  test("a document without the marks is refused", () => {
    const page = protocolDocuments.find(({ path }) => path === "docs/protocol.md");

    assert.throws(() => page?.render("# The protocol\n"), /no place for "arrangement"/);
  });
});
