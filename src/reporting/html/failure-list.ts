import { html } from "hono/html";
import { findRequirement } from "../../register/requirements";
import { findStatement } from "../../register/statements";
import { type FailureGroup, groupFailures } from "../record/group-failures";
import type { CheckRecord, RunRecord } from "../record/run-record";
import { causeMessages, reportMessages } from "../words/report-messages";
import { both, type Markup, tell, text, wordsOf } from "./markup";
import { reportWords } from "./report-words";
import { markOf } from "./section-overview";

/** The number of groups shown, and of checks named within one group: a page with more opens slowly. */
const mostGroups = 200;
const mostNamed = 100;

/** Renders the broken requirement; if none is blamed, the one that the check is about, in a softer style. */
function subject({ check, decision }: CheckRecord): Markup {
  const blamed = findRequirement(decision.requirement ?? check.requirements[0] ?? "");
  if (blamed === undefined) return html``;
  const onStatements = blamed.statements.map((id) => {
    const statement = findStatement(id);
    return html`<li><a href="#${id}">${id}</a> ${statement === undefined ? "" : wordsOf(statement)}</li>`;
  });
  const about = decision.requirement === null ? html`${tell(reportMessages.about)}: ` : "";
  return html`<p class="${decision.requirement === null ? "about" : "claim"}">${about}<a href="#requirement-${blamed.slug}"><code>${blamed.slug}</code></a> ${wordsOf(blamed)}</p>
  <ul class="rests">${onStatements}</ul>`;
}

function steps({ decision }: CheckRecord): Markup {
  if (decision.steps.length === 0) return html``;
  const last = decision.steps.length - 1;
  return html`<ol class="steps">${decision.steps.map(
    (step, index) => html`<li${index === last ? html` class="deciding"` : ""}>${text(step)}</li>`,
  )}</ol>`;
}

/** Renders the remark of a decision beside expected and observed. */
export function remark({ decision }: CheckRecord): Markup | null {
  const { outcome, note, requirement } = decision;
  if (outcome === "inconclusive") {
    return note === null ? tell(reportMessages.noRoot) : tell(reportMessages.rootLink, { root: note });
  }
  if (outcome === "skip") return tell(reportMessages.absent, { capability: note ?? "" });
  if (outcome === "fail" && requirement === null) return tell(reportMessages.nobodyBlamed);
  return note === null ? null : text(note);
}

function comparison(record: CheckRecord): Markup {
  const { decision, replay } = record;
  const note = remark(record);
  const entry = (label: Markup, content: Markup) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
  const line = (label: Markup, content: string | null) =>
    content === null ? "" : entry(label, text(content));
  return html`<dl class="compare">
  ${line(tell(reportMessages.expected), decision.expected)}
  ${line(tell(reportMessages.observed), decision.observed)}
  ${note === null ? "" : entry(tell(reportMessages.note), note)}
  ${replay === "" ? "" : entry(tell(reportMessages.replay), html`<code>npx twotier replay ${replay}</code>`)}
</dl>`;
}

/** Renders a request and its answer without times, so that equal runs give equal pages. */
function exchangeLine(exchange: unknown): string {
  return JSON.stringify(exchange, (name, value: unknown) => (name === "time" ? undefined : value));
}

function messages({ decision: { exchanges } }: CheckRecord): Markup {
  if (exchanges.length === 0) return html``;
  const lines = exchanges.map((exchange) => html`<li><code>${text(exchangeLine(exchange))}</code></li>`);
  return html`<details class="messages"><summary>${tell(reportMessages.exchanges, { count: exchanges.length })}</summary>
<ol>${lines}</ol></details>`;
}

/** Lists the checks that failed in the same way. */
function named(others: readonly CheckRecord[]): Markup {
  if (others.length === 0) return html``;
  const names = others
    .slice(0, mostNamed)
    .map(({ check, replay }) => html`<li><code>${text(check.id)}</code> <code>${replay}</code></li>`);
  const more = others.length - mostNamed;
  const rest = more > 0 ? html`<li>${tell(reportMessages.moreInEvents, { count: more })}</li>` : "";
  return html`<details class="messages"><summary>${tell(reportMessages.alike, { count: others.length })}</summary>
<ul>${names}${rest}</ul></details>`;
}

function card({ shown, others }: FailureGroup, strict: boolean): Markup {
  const { check, decision, titles } = shown;
  const cause =
    decision.cause === null ? "" : html` <span class="cause">${tell(causeMessages[decision.cause])}</span>`;
  return html`<details class="card ${decision.outcome}" open>
<summary><h3>${markOf(shown, strict)}${cause} ${both(titles.en, titles["zh-TW"])}</h3></summary>
${subject(shown)}
${steps(shown)}
${comparison(shown)}
${messages(shown)}
${named(others)}
<p class="where"><code>${text(check.id)}</code> · ${text(check.where)}</p>
</details>`;
}

/** Renders each group of failures once: requirement, steps, expected, observed, replay command. */
export function failureList({ checks, started }: RunRecord): Markup {
  const groups = groupFailures(checks);
  const count = groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
  const left = groups.slice(mostGroups).reduce((sum, { others }) => sum + 1 + others.length, 0);
  return html`<section aria-labelledby="failures">
<h2 id="failures">${tell(reportWords.failures)} <span class="count">${count}</span></h2>
${groups.length === 0 ? html`<p>${tell(reportWords.noFailures)}</p>` : ""}
${groups.slice(0, mostGroups).map((group) => card(group, started.strict))}
${left > 0 ? html`<p>${tell(reportMessages.moreInEvents, { count: left })}</p>` : ""}
</section>`;
}
