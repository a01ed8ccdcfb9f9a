import { featureIndex } from "./feature-index/feature-index";
import { readFeaturePairs } from "./feature-index/read-feature-pairs";
import { glossaryDocument } from "./glossary/glossary-document";
import { levelTable } from "./level-table";

/** A document that follows from the register or the features, in whole or between its marks. */
export interface GeneratedDocument {
  /** Relative to the project's root. */
  readonly path: string;
  /** The document as it has to be, given what it is now. */
  readonly render: (current: string) => string;
}

const levelMarks = /(<!-- counts -->\n)[\s\S]*?(\n<!-- end of counts -->)/;

export const generatedDocuments: readonly GeneratedDocument[] = [
  { path: "docs/glossary.md", render: glossaryDocument },
  { path: "docs/levels.md", render: (current) => current.replace(levelMarks, `$1\n${levelTable()}\n$2`) },
  { path: "features/README.md", render: () => featureIndex(readFeaturePairs("features")) },
];
