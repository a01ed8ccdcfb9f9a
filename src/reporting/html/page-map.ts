import { html } from "hono/html";
import type { Statement } from "../../register/statements";
import type { RequirementVerdict } from "../record/requirement-verdicts";
import type { RunRecord } from "../record/run-record";
import { emptyRows, type SectionRow, sectionRows } from "../record/section-rows";
import { outcomeMessages } from "../words/report-messages";
import { type Markup, tell, wordsOf } from "./markup";
import { reportWords } from "./report-words";
import type { Verdicts } from "./statement-list";
import { requirementMarks, verdictMark } from "./verdict-mark";

type Tone = (typeof requirementMarks)[RequirementVerdict] | "context";

const worstFirst: readonly RequirementVerdict[] = ["fail", "open", "xfail", "partial", "pass", "unchecked"];

/** Returns the tone of a statement: that of the worst verdict on its requirements. */
function statementTone({ kind, requirements }: Statement, verdicts: Verdicts): Tone {
  if (kind === "context") return "context";
  const found = requirements.map((slug) => verdicts.get(slug) ?? "unchecked");
  return requirementMarks[worstFirst.find((verdict) => found.includes(verdict)) ?? "unchecked"];
}

function tile(statement: Statement, verdicts: Verdicts): Markup {
  const tone = statementTone(statement, verdicts);
  const word = tone === "context" ? tell(reportWords.context) : tell(outcomeMessages[tone]);
  return html`<li><a class="tile ${tone}" href="#${statement.id}">${statement.id}<span class="unseen"> ${word}</span></a></li>`;
}

function legend(): Markup {
  const tones = ["pass", "partial", "fail", "xfail", "inconclusive", "none"] as const;
  const entries = tones.map(
    (tone) =>
      html`<li><i class="tile ${tone}"></i> ${tone === "none" ? tell(reportWords.notChecked) : tell(outcomeMessages[tone])}</li>`,
  );
  return html`<ul class="legend">${entries}<li><i class="tile context"></i> ${tell(reportWords.context)}</li></ul>`;
}

function figures({ required, covered, checks, passed }: SectionRow): Markup {
  return html`<p class="count">${tell(reportWords.sectionFigures, { covered, required, passed, checks })}</p>`;
}

/**
 * Renders the page that is tested as a map: each section with its figures, each statement as a tile in the colour of its verdict.
 * Without a run there are neither figures nor verdicts.
 */
export function pageMap(record: RunRecord | undefined, verdicts: Verdicts): Markup {
  const rows = (record === undefined ? emptyRows() : sectionRows(record)).map(
    (row) => html`<li class="region">
<h3><a href="#section-${row.section.id}">${wordsOf(row.section)}</a> ${record === undefined ? "" : verdictMark(row.verdict)}</h3>
${record === undefined ? "" : figures(row)}
<ul class="tiles-map">${row.statements.map((statement) => tile(statement, verdicts))}</ul></li>`,
  );
  return html`<section aria-labelledby="by-section">
<h2 id="by-section">${tell(record === undefined ? reportWords.sections : reportWords.bySection)}</h2>
${record === undefined ? "" : legend()}
<ul class="map">${rows}</ul>
</section>`;
}
