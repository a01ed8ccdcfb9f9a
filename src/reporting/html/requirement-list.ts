import { html } from "hono/html";
import { format } from "../../domain/text";
import { type RequirementSlug, requirements } from "../../register/requirements";
import { isWarning } from "../../verdicts/tally";
import { kindsIn } from "../findings/findings-of";
import { isScenario } from "../findings/kind-of-check";
import type { CheckRecord, RunRecord } from "../record/run-record";
import { kindsInWords } from "../words/counts-in-words";
import { reportMessages } from "../words/report-messages";
import { markOf } from "./check-mark";
import { remark } from "./finding-list";
import { both, inBoth, type Markup, tell, text, wordsOf } from "./markup";
import { levelRuleWords, reportWords } from "./report-words";
import { requirementMark, type Verdicts } from "./statement-list";

/** The number of scenarios that are listed for a requirement; the rest are only counted. */
const mostShown = 40;

function checkLine(record: CheckRecord, strict: boolean): Markup {
  const { check, decision, titles } = record;
  const note = decision.outcome === "pass" && decision.note === null ? null : remark(record);
  const readings =
    check.readings.length === 0 ? "" : html` <span class="reading">${check.readings.join(" ")}</span>`;
  return html`<li>${markOf(record, strict)} ${both(titles.en, titles["zh-TW"])}${readings}
  <span class="where"><code>${text(check.id)}</code></span>${note === null ? "" : html`<span class="note">${note}</span>`}</li>`;
}

/** Renders the scenarios one by one, and everything else in figures. */
function checkList(checks: readonly CheckRecord[], strict: boolean): Markup {
  if (checks.length === 0) return html`<p class="none">${tell(reportWords.noChecks)}</p>`;
  const passed = checks.filter(({ decision }) => decision.outcome === "pass").length;
  const kinds = kindsIn(checks);
  const figures = inBoth((language) =>
    format(reportWords.byKind, language, {
      passed,
      count: checks.length,
      list: kindsInWords(kinds, language),
    }),
  );
  const scenarios = checks.filter(isScenario);
  const left = scenarios.length - mostShown;
  return html`<p class="meta">${figures}</p>
<ul class="checks">${scenarios.slice(0, mostShown).map((record) => checkLine(record, strict))}${left > 0 ? html`<li>${tell(reportMessages.moreInEvents, { count: left })}</li>` : ""}</ul>`;
}

/** Checks by the requirement that they are about. */
function byRequirement(checks: readonly CheckRecord[]): ReadonlyMap<RequirementSlug, readonly CheckRecord[]> {
  const groups = new Map<RequirementSlug, CheckRecord[]>();
  for (const record of checks) {
    for (const slug of record.check.requirements) {
      const group = groups.get(slug) ?? [];
      group.push(record);
      groups.set(slug, group);
    }
  }
  return groups;
}

/** Renders every requirement of the register with its statements, level and checks. */
export function requirementList({ checks, started }: RunRecord, verdicts: Verdicts): Markup {
  const groups = byRequirement(checks);
  const items = requirements.map((requirement) => {
    const { slug, statements, level, rule, wording } = requirement;
    const own = groups.get(slug) ?? [];
    const isOpen = own.some(
      ({ decision }) => decision.outcome === "fail" && !isWarning(decision, started.strict),
    );
    return html`<details class="requirement" id="requirement-${slug}"${isOpen ? html` open` : ""}>
<summary><code>${slug}</code> ${requirementMark(slug, verdicts)} <span class="words">${wordsOf(requirement)}</span></summary>
<p class="meta"><span class="level ${level}">${level}</span> <span class="how">${tell(levelRuleWords[rule])} · ${tell(reportWords[wording])}</span>
· ${statements.map((id) => html`<a href="#${id}">${id}</a> `)}</p>
${checkList(own, started.strict)}
</details>`;
  });
  return html`<section aria-labelledby="requirements">
<h2 id="requirements">${tell(reportWords.everyRequirement)}</h2>
${items}
</section>`;
}
