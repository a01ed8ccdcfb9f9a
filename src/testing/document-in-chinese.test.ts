import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commandTable } from "../cli/command-table";
import { packageRoot } from "../domain/package-root";
import { bannedSynonyms } from "../register/glossary/banned-synonyms";

const root = packageRoot();
const document = readFileSync(join(root, "docs/zh-TW.md"), "utf8");

function blockOf(kind: string): string {
  return new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\n\`\`\``).exec(document)?.[1] ?? "";
}

describe("docs/zh-TW.md", () => {
  test("quotes an example of the features exactly", () => {
    const feature = readFileSync(join(root, "features/zh-TW/customers/cancelling-the-order.feature"), "utf8");

    assert.notEqual(blockOf("gherkin"), "");
    assert.ok(feature.includes(blockOf("gherkin")));
  });

  test("links to files that exist", () => {
    const links = [...document.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? "");

    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, "docs", link))),
      [],
    );
  });

  test("names commands that exist", () => {
    const commands = [...document.matchAll(/twotier ([a-z]+)/g)].map((match) => match[1] ?? "");
    const known = commandTable.map(({ name }) => name);

    assert.deepEqual(
      commands.filter((command) => !known.includes(command)),
      [],
    );
  });

  test("uses the glossary's words", () => {
    assert.deepEqual(bannedSynonyms(document, "zh-TW"), []);
  });
});
