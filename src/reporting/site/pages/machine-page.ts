import { html } from "hono/html";
import { type Infeasible, isInfeasible, type Refusal } from "../../../../machines/machine-model";
import { languages } from "../../../domain/language";
import { reasonInWords } from "../../../vocabulary/reasons";
import { heatStrips } from "../../html/heat-strip";
import { both, inBoth, type Markup, tell, text, verbatim } from "../../html/markup";
import { statechartStyle, statecharts } from "../../html/statecharts";
import { triedCells } from "../../html/tried-cells";
import { machineAnchor } from "../anchors";
import type { SitePage } from "../link-pages";
import type { SiteContent } from "../site-content";
import { heading, sitePage } from "../site-page";
import { siteWords } from "../site-words";
import { sourceLinks } from "../source-links";
import type { StepTable } from "../step-table";
import { stepperScript } from "../stepper-script";

/** Numbers equal entries once, in the order in which they are first asked for. */
class Numbered<T> {
  readonly entries: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(entry: T): number {
    const key = JSON.stringify(entry);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

const template = (id: string, content: Markup) => html`<template id="${id}">${content}</template>\n`;

function refusalWords({ reason, also = [], orAccepted }: Refusal): Markup {
  const reasons = [reason, ...also];
  const words = inBoth((language) =>
    reasons.map((each) => reasonInWords(each, language)).join(language === "en" ? "; " : "；"),
  );
  return html`${words}${orAccepted === true ? html` (${tell(siteWords.orAccepted)})` : ""}`;
}

function answerWords(answer: Refusal | Infeasible): Markup {
  if (isInfeasible(answer))
    return html`<span class="basis">${both(answer.infeasible.en, answer.infeasible["zh-TW"])}</span>`;
  return html`<span class="basis">${refusalWords(answer)}</span>${sourceLinks(answer)}`;
}

/** Renders the steps as numbers, and each text once as a template that the page's script copies. */
function stepData({ model, states }: StepTable): Markup {
  const sources = new Numbered<Parameters<typeof sourceLinks>[0]>();
  const answers = new Numbered<Refusal | Infeasible>();
  const data = {
    inputs: model.samples.map(({ name }) => name),
    events: model.samples.map(({ event }) => event.type),
    states: states.map(({ name, paths, route, moves, stops }) => ({
      name,
      at: paths,
      route,
      moves: moves.map((move) => [move.input, move.to, move.sources.map((each) => sources.numberOf(each))]),
      stops: stops.map(({ input, answer }) => [
        input,
        answers.numberOf(answer),
        isInfeasible(answer) ? 0 : 1,
      ]),
    })),
  };
  return html`<script type="application/json" id="steps">${verbatim(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>
${model.samples.map((sample, index) =>
  template(
    `input-${index}`,
    inBoth((language) => model.describeEvent(sample, language)),
  ),
)}
${states.map(({ snapshot }, index) =>
  template(
    `state-${index}`,
    inBoth((language) => model.describeState(snapshot, language)),
  ),
)}
${sources.entries.map((source, index) => template(`source-${index}`, sourceLinks(source)))}
${answers.entries.map((answer, index) => template(`answer-${index}`, answerWords(answer)))}`;
}

function moveList(name: "possible" | "refused" | "infeasible"): Markup {
  return html`<div><h3>${tell(siteWords[name])}</h3><ul data-list="${name}"></ul></div>`;
}

function chart(id: string, { diagrams, run }: SiteContent): Markup {
  const own = languages.flatMap((language) => {
    const name = `${id}.${language}`;
    const svg = diagrams.get(name);
    return svg === undefined ? [] : [[name, svg.replace('role="img"', 'role="group"')] as const];
  });
  return statecharts(run === undefined ? undefined : triedCells(run.checks), new Map(own));
}

function stepper(table: StepTable, content: SiteContent): Markup {
  const { given, id } = table.model;
  return html`<section class="stepper" aria-labelledby="step">
<h2 id="step">${tell(siteWords.stepThrough)}</h2>
<p class="note">${tell(siteWords.howToStep)}</p>
<noscript><p>${tell(siteWords.needsScript)}</p></noscript>
<div class="present" tabindex="-1" aria-live="polite"><p class="note">${tell(siteWords.given)}: ${both(given.en, given["zh-TW"])}</p>
<p><span class="label">${tell(siteWords.now)}</span> <span class="words" data-present></span></p></div>
<p class="controls"><button type="button" data-undo>${tell(siteWords.undo)}</button> <button type="button" data-reset>${tell(siteWords.reset)}</button></p>
${chart(id, content)}
<div class="moves">${moveList("possible")}${moveList("refused")}${moveList("infeasible")}
<div><h3>${tell(siteWords.soFar)}</h3><p class="note" data-nothing>${tell(siteWords.nothingYet)}</p><ol class="trail" data-trail></ol></div></div>
${stepData(table)}
</section>`;
}

function basisTable(table: StepTable): Markup {
  const { model } = table;
  const rows = table.bases.map(
    ({
      sample,
      accepted,
      refused,
    }) => html`<tr><th scope="row">${inBoth((language) => model.describeEvent(sample, language))}
<span class="basis"><code>${sample.name}</code></span></th>
<td>${accepted.map((source) => html`<p>${sourceLinks(source)}</p>`)}</td>
<td>${refused.map((refusal) => html`<p>${answerWords(refusal)}</p>`)}</td></tr>`,
  );
  const column = (words: Markup) => html`<th scope="col">${words}</th>`;
  return html`<section aria-labelledby="basis"><h2 id="basis">${tell(siteWords.everyTransition)}</h2>
<div class="scroll" tabindex="0"><table class="bases"><thead><tr>${column(tell(siteWords.input))}${column(tell(siteWords.accepted))}${column(tell(siteWords.refusedOn))}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

function runCells(id: string, { run }: SiteContent): Markup {
  const cells = run === undefined ? [] : [...triedCells(run.checks)].filter(({ machine }) => machine === id);
  if (cells.length === 0) return html``;
  return html`<section aria-labelledby="cells"><h2 id="cells">${tell(siteWords.triedCells)}</h2>${heatStrips(cells)}</section>`;
}

/** Renders a machine as a chart that can be stepped through, with the basis of every input and the cells of the run. */
export function machinePage(table: StepTable, content: SiteContent): SitePage {
  const { id, title } = table.model;
  return sitePage(content, {
    path: `machines/${id}.html`,
    id: machineAnchor(id),
    title: title[content.language],
    style: statechartStyle,
    scripts: [stepperScript],
    main: html`${heading(html`${both(title.en, title["zh-TW"])} <code>${text(id)}</code>`)}
${stepper(table, content)}
${runCells(id, content)}
${basisTable(table)}`,
  });
}
