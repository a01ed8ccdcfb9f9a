import { visibleText } from "../../domain/foreign-text";

/** Escapes a text from outside for one line of Markdown: no markup, no HTML, no table borders. */
export function markdownCell(text: string): string {
  return visibleText(text)
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|~#@]/g, "\\$&");
}

/** Renders a table of cells that are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
