import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../domain/package-root";
import { type MutationScore, mutationScore } from "./mutation-score";
import { namedFaultsPage } from "./named-faults-page";
import { scoreInMarkdown } from "./score-in-markdown";

/** Where the published figures are, from the project's root. */
export const publishedScoreFile = "docs/mutation-score.json";

interface PublishedDocument {
  readonly path: string;
  /** The document as it has to be, given what it is now. */
  readonly render: (current: string) => string;
}

const marks = /(<!-- mutation score -->\n)[\s\S]*?(\n<!-- end of mutation score -->)/;

/** Every document that shows the figures or follows from the faults. */
export function publishedDocuments(score: MutationScore): readonly PublishedDocument[] {
  const table = (language: "en" | "zh-TW") => (current: string) =>
    current.replace(marks, (_all, begin, end) => `${begin}\n${scoreInMarkdown(score, language)}\n${end}`);
  return [
    { path: publishedScoreFile, render: () => `${JSON.stringify(score, null, 2)}\n` },
    { path: "README.md", render: table("en") },
    { path: "docs/faults.md", render: table("en") },
    { path: "docs/zh-TW.md", render: table("zh-TW") },
    { path: "docs/named-faults.md", render: namedFaultsPage },
  ];
}

/** Throws where there are no figures or where they are not such. */
export function readPublishedScore(root: string = packageRoot()): MutationScore {
  return mutationScore.parse(JSON.parse(readFileSync(join(root, publishedScoreFile), "utf8")));
}

/** Writes the figures and everything that shows them; gives the paths of what was written. */
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
    return ""; // not there yet
  }
}
