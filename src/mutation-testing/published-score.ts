import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../domain/package-root";
import { type MutationScore, mutationScore } from "./mutation-score";
import { namedFaultsPage } from "./named-faults-page";
import { scoreInMarkdown } from "./score-in-markdown";

/** The file of the published figures, from the root of the project. */
export const publishedScoreFile = "docs/mutation-score.json";

interface PublishedDocument {
  readonly path: string;
  /** The new text of the document, given its current text. */
  readonly render: (current: string) => string;
}

const marks = /(<!-- mutation score -->\n)[\s\S]*?(\n<!-- end of mutation score -->)/;

/** All documents that show the figures or list the faults. */
export function publishedDocuments(score: MutationScore): readonly PublishedDocument[] {
  const table = (language: "en" | "zh-TW") => (current: string) =>
    current.replace(marks, (_all, begin, end) => `${begin}\n${scoreInMarkdown(score, language)}\n${end}`);
  return [
    { path: publishedScoreFile, render: () => `${JSON.stringify(score, null, 2)}\n` },
    { path: "README.md", render: table("en") },
    { path: "docs/faults.md", render: table("en") },
    { path: "docs/zh-TW.md", render: table("zh-TW") },
    { path: "docs/generated/named-faults.md", render: namedFaultsPage },
  ];
}

/** Throws if the file is missing or invalid. */
export function readPublishedScore(root: string = packageRoot()): MutationScore {
  return mutationScore.parse(JSON.parse(readFileSync(join(root, publishedScoreFile), "utf8")));
}

/** Writes all these documents and returns their paths. */
export function publishScore(score: MutationScore, root: string = packageRoot()): readonly string[] {
  return publishedDocuments(score).map(({ path, render }) => {
    const file = join(root, path);
    writeFileSync(file, render(currentText(file)));
    return path;
  });
}

export function currentText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // a new document
  }
}
