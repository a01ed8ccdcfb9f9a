import type { Language } from "../domain/language";
import { format, message } from "../domain/text";
import type { MutationScore, ScoreRow } from "./mutation-score";

const texts = {
  group: message("faulty implementations", "錯誤實作"),
  features: message("features alone", "僅功能檔"),
  machines: message("machines alone", "僅狀態機"),
  together: message("together", "合計"),
  attributed: message("right requirement blamed", "歸因正確"),
  named: message("{count} named, each with a story", "{count} 個具名且附說明"),
  foreign: message(
    "{count} patches of the example in Python, a second implementation",
    "{count} 個 Python 範例（第二個實作）的修補",
  ),
  fromMachines: message(
    "{count} generated from rules, transitions and effects",
    "{count} 個由規則、轉移與效果產生",
  ),
  fromCode: message("{count} mutants of the reference's code", "{count} 個參考實作程式碼的變異體"),
  benign: message(
    "Correct but different implementations that pass: {passed} of {total}.",
    "正確但不同的實作中通過的有：{total} 個中的 {passed} 個。",
  ),
  sampled: message(
    "Features alone and machines alone were run on a seeded sample of {count} generated ones.",
    "自動產生的實作中，僅功能檔與僅狀態機的結果是依種子抽選 {count} 個測得。",
  ),
  excluded: message(
    "Not counted: {equivalent} that are equivalent to the reference or permitted by the page, each with its reason, and those that only crash ({crashing}).",
    "未列入計算的有：{equivalent} 個無人能與參考實作區別或頁面所允許者（逐一論證），以及 {crashing} 個只會當掉者。",
  ),
} as const;

const columns = ["group", "features", "machines", "together", "attributed"] as const;

/** The published figures in words. */
export interface ScoreTable {
  readonly head: readonly string[];
  /** Each begins with its name; the other cells are figures. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export function scoreTable(score: MutationScore, language: Language): ScoreTable {
  const { benign, code, foreign, generated, machines, named } = score;
  const { equivalent, crashing, alone } = generated;
  const attributed = percent(named.attributed, named.total);
  return {
    head: columns.map((column) => format(texts[column], language)),
    rows: [
      row(format(texts.named, language, { count: named.total }), named, attributed),
      ...foreignRow(foreign, language),
      row(format(texts.fromMachines, language, { count: machines.total }), machines),
      row(format(texts.fromCode, language, { count: code.total }), code),
    ],
    notes: [
      format(texts.benign, language, benign),
      ...(alone.of < generated.total ? [format(texts.sampled, language, { count: alone.of })] : []),
      format(texts.excluded, language, { equivalent, crashing }),
    ],
  };
}

/** The published figures as a Markdown table followed by one paragraph. */
export function scoreInMarkdown(score: MutationScore, language: Language): string {
  const { head, rows, notes } = scoreTable(score, language);
  const rule = columns.map((column) => (column === "group" ? "---" : "---:"));
  return [...[head, rule, ...rows].map(line), "", notes.join(language === "en" ? " " : "")].join("\n");
}

/** No row if none were measured, as without Python. */
function foreignRow(
  { attributed, together, total }: MutationScore["foreign"],
  language: Language,
): ScoreTable["rows"] {
  const name = format(texts.foreign, language, { count: total });
  const row = [name, "–", "–", percent(together, total), percent(attributed, total)];
  return total === 0 ? [] : [row];
}

function row(name: string, { alone, together, total }: ScoreRow, attributed = "–"): readonly string[] {
  const [features, machines] = [percent(alone.features, alone.of), percent(alone.machines, alone.of)];
  return [name, features, machines, percent(together, total), attributed];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Rounds down, so that only a complete share is shown as 100 %. */
function percent(count: number, total: number): string {
  if (total === 0) return "–";
  return `${(Math.floor((1000 * count) / total) / 10).toFixed(1)} %`;
}
