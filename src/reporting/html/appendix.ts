import { html } from "hono/html";
import type { Message } from "../../domain/text";
import { type Capability, capabilities, capabilityNames } from "../../port/capabilities";
import type { RunRecord } from "../record/run-record";
import { heatStrips } from "./heat-strip";
import { type Markup, tell, text } from "./markup";
import type { Diagrams } from "./read-diagrams";
import { reportWords } from "./report-words";
import { statecharts } from "./statecharts";
import { triedCells } from "./tried-cells";

function columnHeading(words: Message): Markup {
  return html`<th scope="col">${tell(words)}</th>`;
}

/** The calls over which a capability of a REST server is judged, one in a line. */
function callLines(calls: readonly string[] = []): Markup {
  return html`${calls.map((call) => html`<code>${text(call)}</code><br>`)}`;
}

function capabilityTable({ started }: RunRecord): Markup {
  const { capabilityCalls } = started;
  const hasCalls = Object.keys(capabilityCalls).length > 0;
  const callsCell = (name: Capability) =>
    hasCalls ? html`<td>${callLines(capabilityCalls[name])}</td>` : "";
  const rows = capabilityNames.map((name) => {
    const claimed = started.capabilities[name] === true;
    const served = started.undeclared.includes(name) ? html` · ${tell(reportWords.servedAllTheSame)}` : "";
    return html`<tr><th scope="row"><code>${name}</code></th><td>${tell(reportWords[capabilities[name]])}</td>
    <td>${tell(claimed ? reportWords.claimed : reportWords.declaredAbsent)}${served}</td>${callsCell(name)}</tr>`;
  });
  const { capability, declaration, judgedOver, kind } = reportWords;
  const words = [capability, kind, declaration, ...(hasCalls ? [judgedOver] : [])];
  return html`<section aria-labelledby="capabilities"><details>
<summary><h2 id="capabilities">${tell(reportWords.capabilities)}</h2></summary>
<table><thead><tr>${words.map(columnHeading)}</tr></thead><tbody>${rows}</tbody></table></details></section>`;
}

/** Renders the expected failures with which the run was started. */
function expectedFailures({ started }: RunRecord): Markup {
  if (started.expectedFailures.length === 0) return html``;
  const rows = started.expectedFailures.map(
    ({ requirement, check, reason, issue, expires }) => html`<tr>
    <th scope="row"><code>${text(requirement ?? check ?? "")}</code></th><td>${text(reason)}</td>
    <td>${text(issue)}</td><td>${expires ?? "–"}</td></tr>`,
  );
  return html`<section aria-labelledby="expected-failures"><details>
<summary><h2 id="expected-failures">${tell(reportWords.expectedFailures)} <span class="count">${rows.length}</span></h2></summary>
<table><thead><tr><td></td>${[reportWords.reasonBegins, reportWords.issue, reportWords.until].map(columnHeading)}</tr></thead>
<tbody>${rows}</tbody></table></details></section>`;
}

function figuresTable({ finished }: RunRecord): Markup {
  const machines = Object.entries(finished.model);
  if (machines.length === 0) return html``;
  return html`<table><thead><tr><td></td><th scope="col" class="number">${tell(reportWords.states)}</th>
<th scope="col" class="number">${tell(reportWords.transitions)}</th><th scope="col" class="number">${tell(reportWords.cells)}</th></tr></thead>
<tbody>${machines.map(
    ([
      name,
      machine,
    ]) => html`<tr><th scope="row"><code>${name}</code></th><td class="number">${machine.states}</td>
<td class="number">${machine.transitions}</td><td class="number">${machine.cellsTried} / ${machine.cells}</td></tr>`,
  )}</tbody></table>`;
}

function machineSection(record: RunRecord, diagrams: Diagrams): Markup {
  if (diagrams.size === 0 && Object.keys(record.finished.model).length === 0) return html``;
  const cells = triedCells(record.checks);
  return html`<section aria-labelledby="machines"><details>
<summary><h2 id="machines">${tell(reportWords.machines)}</h2></summary>
${figuresTable(record)}${heatStrips(cells)}${statecharts(cells, diagrams)}</details></section>`;
}

/** Renders the reference part of the page: machines and their diagrams, capabilities. */
export function appendix(record: RunRecord, diagrams: Diagrams): Markup {
  return html`${expectedFailures(record)}${machineSection(record, diagrams)}${capabilityTable(record)}`;
}
