import { html } from "hono/html";
import type { ReadingId } from "../../domain/choices";
import { type NumberedReading, readings } from "../../register/readings/readings";
import type { ChoiceSource, RunReadings } from "../../verdicts/run-settings";
import type { RunRecord } from "../record/run-record";
import { dividedReadings, readingsSummary } from "../words/readings-in-words";
import { type Markup, tell, wordsOf } from "./markup";
import { reportWords } from "./report-words";

const sources = {
  ours: reportWords.choiceOfSuite,
  file: reportWords.choiceInFile,
  declared: reportWords.choiceDeclared,
  learned: reportWords.choiceLearned,
} as const satisfies Record<ChoiceSource, unknown>;

function choiceCell(reading: NumberedReading, found: RunReadings[ReadingId]): Markup {
  const choice = reading.choices.find(({ id }) => id === found?.choice);
  if (found === undefined || choice === undefined) return html`<td>${tell(reportWords.choiceUnclear)}</td>`;
  return html`<td>${wordsOf(choice)} <code>${choice.id}</code> <span class="reading">${tell(sources[found.source])}</span></td>`;
}

function tableOf(ids: readonly ReadingId[], chosen: RunReadings): Markup {
  const rows = readings
    .filter(({ id }) => ids.includes(id))
    .map(
      (reading) => html`<tr><th scope="row"><code>${reading.id}</code> ${wordsOf(reading.question)}</th>
${choiceCell(reading, chosen[reading.id])}<td>${wordsOf(reading)}</td></tr>`,
    );
  const heading = (words: Markup) => html`<th scope="col">${words}</th>`;
  return html`<table><thead><tr>${heading(tell(reportWords.question))}${heading(tell(reportWords.itsChoice))}${heading(tell(reportWords.suitesChoice))}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

function folded(label: Markup, ids: readonly ReadingId[], chosen: RunReadings): Markup {
  if (ids.length === 0) return html``;
  return html`<details><summary>${label} <span class="count">${ids.length}</span></summary>
${tableOf(ids, chosen)}</details>`;
}

/** Renders how the implementation reads the page: the choices that differ from the suite's first, then the unclear and the same ones. */
export function readingsSection({ started }: RunRecord): Markup {
  const chosen = started.readings;
  const { ours, others, unclear } = dividedReadings(chosen);
  const { text, figures } = readingsSummary(chosen);
  return html`<section aria-labelledby="readings">
<h2 id="readings">${tell(reportWords.readingsHeading)} <span class="count">${tell(text, figures)}</span></h2>
<p>${tell(reportWords.aboutReadings)}</p>
${others.length === 0 ? "" : tableOf(others, chosen)}
${folded(tell(reportWords.choicesUnclear), unclear, chosen)}
${folded(tell(reportWords.sameChoices), ours, chosen)}
</section>`;
}
