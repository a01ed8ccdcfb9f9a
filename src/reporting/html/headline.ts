import { html } from "hono/html";
import type { RunOutcome } from "../../verdicts/run-outcome";
import type { RunFinding } from "../findings/findings-of";
import type { RunRecord } from "../record/run-record";
import { readingsSummary } from "../words/readings-in-words";
import { reasonsOf } from "../words/reasons";
import { excludedFrom, summaryLineWords } from "../words/summary-line";
import { both, inBoth, type Markup, tell, text } from "./markup";
import { outcomeBar } from "./outcome-bar";
import { reportWords } from "./report-words";

const signs: Readonly<Record<RunOutcome, string>> = {
  pass: "✓",
  partial: "◐",
  inconclusive: "?",
  fail: "✗",
  error: "!",
};

const headlines = {
  pass: reportWords.conforms,
  partial: reportWords.partly,
  inconclusive: reportWords.undecided,
  fail: reportWords.deviates,
  error: reportWords.broken,
} as const;

const figures = [
  "passed",
  "failed",
  "warned",
  "inconsistent",
  "inconclusive",
  "errors",
  "skipped",
  "xfailed",
  "notRun",
] as const;

function facts({ started }: RunRecord): Markup {
  const { implementation, target, suite, seed, readings } = started;
  const read = readingsSummary(readings);
  return html`<dl class="facts">
  <div><dt>${tell(reportWords.implementation)}</dt><dd>${text(`${implementation.name} ${implementation.version}`)}</dd></div>
  <div><dt>${tell(reportWords.target)}</dt><dd><code>${text(target)}</code></dd></div>
  <div><dt>${tell(reportWords.suite)}</dt><dd>twotier ${suite}</dd></div>
  <div><dt>${tell(reportWords.seed)}</dt><dd>${seed}</dd></div>
  <div><dt>${tell(reportWords.readings)}</dt><dd>${tell(read.text, read.figures)}</dd></div>
</dl>`;
}

function bar({ verdict }: RunRecord): Markup {
  return outcomeBar(
    figures.flatMap((figure) => (verdict[figure] > 0 ? [[figure, verdict[figure]] as const] : [])),
  );
}

function tiles(record: RunRecord): Markup {
  const { verdict } = record;
  const shown = figures.filter((figure) => verdict[figure] > 0 || figure === "passed" || figure === "failed");
  const excluded = excludedFrom(record);
  const tile = (name: string, label: Markup, value: number) =>
    html`<li class="${name}"><strong>${value}</strong> ${label}</li>`;
  return html`<ul class="tiles">
  ${tile("plain", tell(reportWords.planned), verdict.planned)}
  ${tile("plain", tell(reportWords.decided), verdict.decided)}
  ${shown.map((figure) => tile(figure, tell(reportWords[figure]), verdict[figure]))}
  ${tile("plain", tell(reportWords.excluded), excluded)}
</ul>`;
}

function reasons(record: RunRecord): Markup {
  const english = reasonsOf(record, "en");
  const chinese = reasonsOf(record, "zh-TW");
  if (english.length === 0) return html``;
  return html`<ul class="reasons">${english.map(
    (reason, index) => html`<li>${both(reason, chinese[index] ?? reason)}</li>`,
  )}</ul>`;
}

/** Returns the next thing to do, the first that applies. */
function nextStep({ verdict, finished }: RunRecord, findings: readonly RunFinding[]): Markup {
  const [first] = findings;
  const { exit, notRun, outcome } = verdict;
  if (finished.problems.length > 0) return tell(reportWords.nextRepairAdapter);
  if (notRun > 0) return tell(reportWords.nextRunRest);
  if (first !== undefined) {
    return html`${tell(reportWords.nextFinding)} <a href="#finding-1">${tell(reportWords.firstFinding)}</a>${first.shown.replay === "" ? "" : html` <code>npx twotier replay ${first.shown.replay}</code>`}`;
  }
  if (outcome === "partial") return tell(reportWords.nextPartial);
  return exit === 0 ? tell(reportWords.nextNothing) : tell(reportWords.nextReadReasons);
}

/** Renders the overview of a run: verdict, target, figures, and the reasons for which it is no simple pass. */
export function headline(record: RunRecord, findings: readonly RunFinding[]): Markup {
  const { outcome } = record.verdict;
  return html`<header class="verdict ${outcome}" id="verdict" tabindex="-1">
  <h1><span class="sign" aria-hidden="true">${signs[outcome]}</span> ${tell(headlines[outcome])}</h1>
  <p class="line">${inBoth((language) => summaryLineWords(record, language))}</p>
  ${facts(record)}
  ${bar(record)}
  ${tiles(record)}
  ${reasons(record)}
  <p class="next"><strong>${tell(reportWords.nextStep)}</strong> ${nextStep(record, findings)}</p>
</header>`;
}
