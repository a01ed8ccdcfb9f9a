import { html } from "hono/html";
import type { RequirementSlug } from "../../register/requirements";
import type { Statement } from "../../register/statements";
import type { RequirementVerdict } from "../record/requirement-verdicts";
import type { RunRecord } from "../record/run-record";
import { type SectionRow, sectionRows } from "../record/section-rows";
import { both, type Markup, tell, text, wordsOf } from "./markup";
import { levelRuleWords, reportWords } from "./report-words";
import { requirementMarks, verdictMark } from "./verdict-mark";

export type Verdicts = ReadonlyMap<RequirementSlug, RequirementVerdict>;

/** Renders the verdict on a requirement; nothing if there was no run. */
export function requirementMark(slug: RequirementSlug, verdicts: Verdicts): Markup {
  if (verdicts.size === 0) return html``;
  return verdictMark(requirementMarks[verdicts.get(slug) ?? "unchecked"]);
}

/** A requirement's slug, linked, with its verdict. */
export function requirementLink(slug: RequirementSlug, verdicts: Verdicts): Markup {
  return html`<li><a href="#requirement-${slug}"><code>${slug}</code></a> ${requirementMark(slug, verdicts)}</li>`;
}

/** Renders the level of a statement and how it was inferred. */
export function level(statement: Statement): Markup {
  if (statement.kind === "context")
    return html`<span class="level context">${tell(reportWords.context)}</span>`;
  const { levelRule, wording } = statement;
  return html`<span class="level ${statement.level}">${statement.level}</span>
    <span class="how">${tell(levelRuleWords[levelRule])} · ${tell(reportWords[wording])}</span>`;
}

function item(statement: Statement, verdicts: Verdicts): Markup {
  const { id, requirements } = statement;
  return html`<article class="statement ${statement.kind}" id="${id}">
<h4><a href="#${id}">${id}</a></h4>
<div>
<p class="words">${wordsOf(statement)}</p>
<p class="meta">${level(statement)}</p>
<p class="why"><span class="label">${tell(reportWords.reason)}</span> <span lang="en">${text(statement.reason)}</span></p>
${requirements.length === 0 ? "" : html`<ul class="slugs">${requirements.map((slug) => requirementLink(slug, verdicts))}</ul>`}
</div>
</article>`;
}

function section({ section: { id, en, zh }, statements, verdict }: SectionRow, verdicts: Verdicts): Markup {
  return html`<details class="section" id="section-${id}">
<summary><h3>${both(en, zh)} ${verdictMark(verdict)}</h3></summary>
${statements.map((statement) => item(statement, verdicts))}
</details>`;
}

/** The 107 statements in our words, by section: level, how it was inferred, what rests on them. */
export function statementList(record: RunRecord, verdicts: Verdicts): Markup {
  return html`<section aria-labelledby="statements">
<h2 id="statements">${tell(reportWords.everyStatement)}</h2>
<p>${tell(reportWords.howToRead)}</p>
${sectionRows(record).map((row) => section(row, verdicts))}
</section>`;
}
