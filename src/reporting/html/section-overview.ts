import { html } from "hono/html";
import { isWarning } from "../../verdicts/tally";
import type { CheckRecord, RunRecord } from "../record/run-record";
import { type SectionRow, sectionRows } from "../record/section-rows";
import { type Markup, tell, wordsOf } from "./markup";
import { reportWords } from "./report-words";
import { verdictMark } from "./verdict-mark";

function row({ section, statements, required, covered, checks, passed, verdict }: SectionRow): Markup {
  return html`<tr>
  <th scope="row"><a href="#section-${section.id}">${wordsOf(section)}</a></th>
  <td class="number">${statements.length}</td>
  <td class="number">${covered} / ${required}</td>
  <td class="number">${passed} / ${checks}</td>
  <td>${verdictMark(verdict)}</td>
</tr>`;
}

/** Renders the sections of the page with their coverage and verdicts. */
export function sectionOverview(record: RunRecord): Markup {
  return html`<section aria-labelledby="by-section">
<h2 id="by-section">${tell(reportWords.bySection)}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="by-section"><table class="overview">
<thead><tr>
  <th scope="col">${tell(reportWords.section)}</th>
  <th scope="col" class="number">${tell(reportWords.statements)}</th>
  <th scope="col" class="number">${tell(reportWords.covered)}</th>
  <th scope="col" class="number">${tell(reportWords.checks)}</th>
  <th scope="col">${tell(reportWords.verdict)}</th>
</tr></thead>
<tbody>${sectionRows(record).map(row)}</tbody>
</table></div>
</section>`;
}

/** Renders the outcome of a check, or a warning if it only breaks advice. */
export function markOf({ decision }: CheckRecord, strict: boolean): Markup {
  return verdictMark(isWarning(decision, strict) ? "warning" : decision.outcome);
}
