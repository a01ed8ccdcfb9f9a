import { html } from "hono/html";
import type { ReadingId } from "../../domain/choices";
import { type NumberedReading, readings } from "../../register/readings/readings";
import type { ChoiceSource, RunReadings } from "../../verdicts/run-settings";
import type { RunRecord } from "../record/run-record";
import { dividedReadings, readingsSummary } from "../words/readings-in-words";
import { reportMessages } from "../words/report-messages";
import { both, type Markup, tell, text, wordsOf } from "./markup";
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

/** Renders the checks that contradict only the implementation's own choice, each with both situations. */
function inconsistencies({ checks }: RunRecord): Markup {
  const found = checks.filter(({ decision }) => decision.outcome === "inconsistent");
  if (found.length === 0) return html``;
  return html`<h3>${tell(reportWords.inconsistencies)} <span class="count">${found.length}</span></h3>
<ul>${found.map(
    ({ decision, titles }) => html`<li>${both(titles.en, titles["zh-TW"])}<p>${text(decision.note ?? "")}</p>
<pre>${text(decision.steps.join("\n"))}</pre>
<p>${tell(reportMessages.expected)}: ${text(decision.expected ?? "")} · ${tell(reportMessages.observed)}: ${text(decision.observed ?? "")}</p></li>`,
  )}</ul>`;
}

/** Renders how the implementation reads the page: the choices that differ from the suite's first, then the unclear and the same ones. */
export function readingsSection(record: RunRecord): Markup {
  const { started } = record;
  const chosen = started.readings;
  const { ours, others, unclear } = dividedReadings(chosen);
  const summary = readingsSummary(chosen);
  return html`<section aria-labelledby="readings">
<h2 id="readings">${tell(reportWords.readingsHeading)} <span class="count">${tell(summary.text, summary.figures)}</span></h2>
<p>${tell(reportWords.aboutReadings)}</p>
${others.length === 0 ? "" : tableOf(others, chosen)}
${inconsistencies(record)}
${folded(tell(reportWords.choicesUnclear), unclear, chosen)}
${folded(tell(reportWords.sameChoices), ours, chosen)}
</section>`;
}
