import { glossary } from "./glossary";
import type { Term } from "./term";

const head = `# Glossary

One word for one thing. **Bold** terms are labels of the interface: they are kept as the page has them, in both languages.
Words in the last column mean the same and are not used. This document is generated from \`src/register/glossary/\`.
`;

/** The glossary as a Markdown document. */
export function glossaryDocument(): string {
  const parts = glossary.map(({ en, zh, terms }) => `## ${en} · ${zh}\n\n${table(terms)}`);
  return `${[head, ...parts].join("\n")}`;
}

function table(terms: readonly Term[]): string {
  return `${["| English | 繁體中文 | Meaning | Statements | Not |", "|---|---|---|---|---|", ...terms.map(row)].join("\n")}\n`;
}

function row({ en, zh, isLabel, meaning, statements, banned }: Term): string {
  const names = isLabel ? [`**${en}**`, `**${zh}**`] : [en, zh];
  const cells = [
    ...names,
    `${meaning.en}<br>${meaning.zh}`,
    statements.join(" "),
    [...banned.en, ...banned.zh].join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}
