import { html } from "hono/html";
import type { Language } from "../../domain/language";
import { findRequirement } from "../../register/requirements";
import { differenceOf } from "../findings/difference";
import { markedLine } from "../html/finding-list";
import { type Markup, tell, text, wordsOf } from "../html/markup";
import { pageFrame } from "../html/page-frame";
import { requirementMarks, verdictMark } from "../html/verdict-mark";
import { reportMessages } from "../words/report-messages";
import {
  type Changes,
  type ComparedRequirement,
  type Comparison,
  type Divergence,
  differingRequirements,
} from "./compare-runs";
import { comparisonWords } from "./comparison-words";
import { trendChart } from "./trend-chart";

const style = `
.trend svg { max-width: none; } .trend text { fill: var(--ink); font-size: 12px; text-anchor: middle; }
.key { width: .8rem; height: .8rem; vertical-align: middle; }
.matrix td { white-space: nowrap; } .run { overflow-wrap: anywhere; }
.side h4 { font-weight: 400; color: var(--soft); overflow-wrap: anywhere; }
`;

const column = (words: Markup) => html`<th scope="col">${words}</th>`;

function runTable({ runs }: Comparison): Markup {
  const rows = runs.map(
    ({ started, verdict }, index) => html`<tr><th scope="row" class="number">${index + 1}</th>
<td class="run"><code>${text(started.target)}</code></td><td>${verdictMark(verdict.outcome)}</td>
<td class="number">${verdict.passed} / ${verdict.planned}</td></tr>`,
  );
  return html`<table><thead><tr><td></td><td></td>${column(tell(reportMessages.verdict))}<th scope="col" class="number">${tell(comparisonWords.checks)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function matrix({ runs }: Comparison, rows: readonly ComparedRequirement[]): Markup {
  const body = rows.map(({ requirement, verdicts }) => {
    const words = findRequirement(requirement);
    return html`<tr><th scope="row"><code>${requirement}</code><br>${words === undefined ? "" : wordsOf(words)}</th>${verdicts.map((verdict) => html`<td>${verdict === "unchecked" ? "–" : verdictMark(requirementMarks[verdict])}</td>`)}</tr>`;
  });
  return html`<div class="scroll" tabindex="0"><table class="matrix"><thead><tr>${column(tell(comparisonWords.requirement))}${runs.map((_, index) => column(html`${index + 1}`))}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function divergence({ runs }: Comparison, { runs: pair, one, other, checks }: Divergence): Markup {
  const names = pair.map((index) => runs[index]?.started.target ?? "");
  const heading = { one: names[0] ?? "", other: names[1] ?? "", count: checks };
  const lines = [one, other].map(({ decision }) => decision.observed ?? decision.expected ?? "");
  const { missing, extra } = differenceOf(lines[0] ?? "", lines[1] ?? "");
  const side = (record: Divergence["one"], index: number) => {
    const { expected, observed, outcome } = record.decision;
    const language = runs[pair[index] ?? 0]?.started.language ?? "en";
    const [different, name] = index === 0 ? [missing, "missing" as const] : [extra, "extra" as const];
    const line = (label: Markup, content: string | null) =>
      content === null
        ? ""
        : html`<dt>${label}</dt><dd>${markedLine(content, different, name, language)}</dd>`;
    return html`<div class="side ${name}"><h4>${(pair[index] ?? 0) + 1} · ${text(names[index] ?? "")}</h4>${verdictMark(outcome)}<dl>${line(tell(reportMessages.expected), expected)}${line(tell(reportMessages.observed), observed)}</dl></div>`;
  };
  return html`<details class="card" open><summary><h3>${tell(comparisonWords.pair, heading)}</h3></summary>
<p class="where"><code>${text(one.check.id)}</code> ${text(one.check.title)}</p>
<div class="sides">${[one, other].map(side)}</div></details>`;
}

const mostNamed = 200;

function changesSection(changes: Changes): Markup {
  const names = ["newlyFailing", "newlyPassing", "stillFailing"] as const;
  const parts = names.map((name) => {
    const ids = changes[name];
    const more = ids.length - mostNamed;
    return html`<details${name === "newlyFailing" ? html` open` : ""}><summary><h3>${tell(comparisonWords[name])} <span class="count">${ids.length}</span></h3></summary>
<ul>${ids.slice(0, mostNamed).map((id) => html`<li><code>${text(id)}</code></li>`)}</ul>${more > 0 ? tell(comparisonWords.more, { count: more }) : ""}</details>`;
  });
  return html`<section aria-labelledby="changes"><h2 id="changes">${tell(comparisonWords.changes)}</h2>${parts}</section>`;
}

/** Renders a comparison as one HTML file in both languages, without external resources; with the changes since the first run if they are given. */
export function comparisonPage(comparison: Comparison, language: Language, changes?: Changes): string {
  const differing = differingRequirements(comparison);
  const pairs = comparison.divergences.map((each) => divergence(comparison, each));
  return pageFrame({
    language,
    title: `twotier compare · ${comparison.runs.length}`,
    name: "twotier compare",
    skip: tell(comparisonWords.skip),
    contents: [
      ["trend", tell(comparisonWords.verdicts)],
      ["differing", tell(comparisonWords.differing)],
      ["divergences", tell(comparisonWords.divergences)],
      ["every", tell(comparisonWords.every)],
    ],
    style,
    main: html`<h1 id="verdict" tabindex="-1">${tell(comparisonWords.title, { count: comparison.runs.length })}</h1>
${runTable(comparison)}
<section aria-labelledby="trend"><h2 id="trend">${tell(comparisonWords.verdicts)}</h2>${trendChart(comparison)}</section>
${changes === undefined ? "" : changesSection(changes)}
<section aria-labelledby="differing"><h2 id="differing">${tell(comparisonWords.differing)} <span class="count">${differing.length}</span></h2>
${differing.length === 0 ? html`<p>${tell(comparisonWords.alike)}</p>` : matrix(comparison, differing)}</section>
<section aria-labelledby="divergences"><h2 id="divergences">${tell(comparisonWords.divergences)}</h2>${pairs.length === 0 ? html`<p>${tell(comparisonWords.noDivergence)}</p>` : pairs}</section>
<section aria-labelledby="every"><details><summary><h2 id="every">${tell(comparisonWords.every)}</h2></summary>${matrix(comparison, comparison.requirements)}</details></section>`,
  });
}
