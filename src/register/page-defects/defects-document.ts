import { defectGroups } from "./page-defects";

const head = `# Defects of the page

The Traditional Chinese text was translated by machine, and the English text has flaws of its own. None of them is repaired
silently: this page lists each defect and what the project uses instead. Labels of the interface are kept as the page has them, even
if they are poor, because people see them on the screen. This document is generated from \`src/register/page-defects/\`.

繁體中文是機器翻譯，英文本身也有瑕疵。本專案不會默默修正：以下逐一列出，並說明改用什麼。介面標籤即使不佳也照頁面原文，因為人們在畫面上看到的就是這些字。
`;

const foot =
  "Labels are given without brackets, backslashes and bold in the register and in [the glossary](glossary.md).\n";

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The defects of the page as a Markdown document in both languages. */
export function defectsDocument(): string {
  const parts = defectGroups.map(({ en, zh, defects }) => {
    const rows = defects.map(({ statements, instead, ...what }) =>
      [statements.join(" "), what.en, instead?.en ?? "", what.zh, instead?.zh ?? ""].map(cell).join(" | "),
    );
    const columns = "| statements | what is wrong | what we use | 問題 | 採用 |\n|---|---|---|---|---|";
    return `## ${en} · ${zh}\n\n${columns}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  });
  return [head, ...parts, foot].join("\n");
}
