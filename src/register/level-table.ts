import { requirements } from "./requirements";
import { statements } from "./statements";

const rules = ["modal", "result", "step", "offer", "advice"] as const;

/** The number of statements and requirements by level and rule, as a Markdown table. */
export function levelTable(): string {
  const counts = rules.map((rule) => {
    const ofRule = statements.filter(({ levelRule }) => levelRule === rule);
    const levels = [...new Set(ofRule.map(({ level }) => level))].join(", ");
    const wording = [...new Set(ofRule.map(({ wording }) => wording))].join(", ");
    const claims = requirements.filter((requirement) => requirement.rule === rule);
    return `| ${rule} | ${levels} | ${wording} | ${ofRule.length} | ${claims.length} |`;
  });
  return [
    "| rule | level | wording | statements | requirements |",
    "|---|---|---|--:|--:|",
    ...counts,
    `| (context) | – | – | ${statements.filter(({ kind }) => kind === "context").length} | – |`,
    `| all | | | ${statements.length} | ${requirements.length} |`,
  ].join("\n");
}
