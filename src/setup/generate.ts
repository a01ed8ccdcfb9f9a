import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../machines/catalogue";
import { languages } from "../domain/language";
import { packageRoot } from "../domain/package-root";
import { faultLists } from "../mutants/named/fault-lists";
import { compileErrorsFile, compileErrorsOf } from "../mutants/source/compile-errors";
import { instrumentedSources } from "../mutants/source/instrumented-sources";
import { currentText, publishedDocuments, readPublishedScore } from "../mutation-testing/published-score";
import { featureIndex } from "../register/feature-index/feature-index";
import { readFeaturePairs } from "../register/feature-index/read-feature-pairs";
import { glossaryDocument } from "../register/glossary/glossary-document";
import { levelTable } from "../register/level-table";
import { defectsDocument } from "../register/page-defects/defects-document";
import { readingDocument, readingPath } from "../register/readings/reading-document";
import { readings } from "../register/readings/readings";
import { renderDiagram } from "../reporting/diagrams/render-diagram";
import { protocolPage } from "../targets/protocol/protocol-page";
import { castTable } from "../vocabulary/cast";

/** A file in git that follows from the code, as a whole or between its marks. */
export interface GeneratedDocument {
  /** Relative to the root of the project. */
  readonly path: string;
  /** Returns the new text, given the current text. */
  readonly render: (current: string) => string | Promise<string>;
}

const levelMarks = /(<!-- counts -->\n)[\s\S]*?(\n<!-- end of counts -->)/;

const diagrams: readonly GeneratedDocument[] = languages.flatMap((language) =>
  catalogue.map((model) => ({
    path: `docs/diagrams/${model.id}.${language}.svg`,
    render: () => renderDiagram(model, language),
  })),
);

export const generatedDocuments: readonly GeneratedDocument[] = [
  { path: "docs/glossary.md", render: glossaryDocument },
  { path: "docs/page-defects.md", render: defectsDocument },
  { path: "docs/levels.md", render: (current) => current.replace(levelMarks, `$1\n${levelTable()}\n$2`) },
  { path: "features/README.md", render: () => featureIndex(readFeaturePairs("features"), castTable()) },
  { path: "docs/protocol.md", render: protocolPage },
  ...readings.map((reading) => ({ path: readingPath(reading), render: () => readingDocument(reading) })),
  ...diagrams,
  ...faultLists,
  ...publishedDocuments(readPublishedScore()),
];

/** Type-checks every source mutant, which takes half a minute. */
export const compileErrors: GeneratedDocument = {
  path: compileErrorsFile,
  render: async () => {
    const sources = await instrumentedSources(packageRoot());
    const errors = await compileErrorsOf(sources?.mutants ?? [], packageRoot());
    return `${JSON.stringify(errors, null, 2)}\n`;
  },
};

/** Sources are written first and compiled, because documents depend on them. */
async function generate(kind: string | undefined): Promise<void> {
  const files = kind === "sources" ? faultLists : [...generatedDocuments, compileErrors];
  for (const { path, render } of files) {
    const file = join(packageRoot(), path);
    const current = currentText(file);
    const text = await render(current);
    if (text === current) continue;
    writeFileSync(file, text);
    process.stdout.write(`${path}\n`);
  }
}

if (require.main === module) void generate(process.argv[2]);
