import { html } from "hono/html";
import { type Language, otherLanguage } from "../../domain/language";
import { format, type Message } from "../../domain/text";
import { findRequirement } from "../../register/requirements";
import { findStatement } from "../../register/statements";
import { differenceOf } from "../findings/difference";
import { differenceInWords, withNames } from "../findings/difference-in-words";
import type { RunFinding } from "../findings/findings-of";
import { kindOf } from "../findings/kind-of-check";
import type { CheckRecord, RunRecord } from "../record/run-record";
import { behindInWords } from "../words/counts-in-words";
import { namesCheck } from "../words/names-check";
import { causeMessages, kindMessages, reportMessages } from "../words/report-messages";
import { markOf } from "./check-mark";
import { both, inBoth, type Markup, tell, text, wordsOf } from "./markup";
import { reportWords } from "./report-words";

/** The number of findings and of steps of one check that the page shows: a page with more opens slowly. */
export const mostFindings = 100;
const mostSteps = 60;

/** The words of a failure in one language, and the class of what is shown in it alone; the class is empty if both languages share it. */
interface Version extends Pick<CheckRecord["decision"], "steps" | "expected" | "observed"> {
  readonly className: "en" | "zh" | "";
  readonly language: Language;
}

/** Returns the words of a failure in each language, or those of the run alone if nothing was recorded in the other one. */
function versionsOf(decision: CheckRecord["decision"], language: Language): readonly Version[] {
  const { steps, expected, observed, otherSteps, otherExpected, otherObserved } = decision;
  const own = { steps, expected, observed, language };
  if (otherSteps === undefined && otherExpected === undefined && otherObserved === undefined)
    return [{ ...own, className: "" }];
  const other = {
    steps: otherSteps ?? steps,
    expected: otherExpected ?? expected,
    observed: otherObserved ?? observed,
    language: otherLanguage(language),
  };
  const classOf = (each: Language) => (each === "en" ? "en" : "zh");
  return [own, other].map((version) => ({ ...version, className: classOf(version.language) }));
}

/** Renders the broken requirement; if none is blamed, the one that the check is about, in a softer style. */
function subject({ check, decision }: CheckRecord): Markup {
  const blamed = findRequirement(decision.requirement ?? check.requirements[0] ?? "");
  if (blamed === undefined) return html``;
  const onStatements = blamed.statements.map((id) => {
    const statement = findStatement(id);
    return html`<li><a href="#${id}">${id}</a> ${statement === undefined ? "" : wordsOf(statement)}</li>`;
  });
  const about = decision.requirement === null ? html`${tell(reportMessages.about)}: ` : "";
  return html`<p class="${decision.requirement === null ? "about" : "claim"}">${about}<a href="#requirement-${blamed.slug}"><code>${blamed.slug}</code></a>${decision.requirement === null ? html` ${wordsOf(blamed)}` : ""}</p>
  <ul class="rests">${onStatements}</ul>`;
}

function stepList({ className, language, steps: all }: Version): Markup {
  const left = Math.max(0, all.length - mostSteps);
  const shown = all.slice(left);
  const item = (step: string, index: number) =>
    html`<li${index === shown.length - 1 ? html` class="deciding"` : ""}>${text(step)}</li>`;
  return html`<ol class="steps ${className}" lang="${language}" start="${left + 1}">${shown.map(item)}</ol>`;
}

function steps({ decision }: CheckRecord, language: Language): Markup {
  const { length } = decision.steps;
  if (length === 0) return html``;
  const left = Math.max(0, length - mostSteps);
  const more = left === 0 ? "" : html`<p class="note">${tell(reportMessages.moreSteps, { count: left })}</p>`;
  const lists = versionsOf(decision, language).map(stepList);
  return html`${more}${lists}`;
}

/** Renders the remark of a decision beside expected and observed. */
export function remark({ decision }: CheckRecord): Markup | null {
  const { outcome, note, requirement } = decision;
  if (outcome === "inconclusive" && note !== null)
    return namesCheck(note)
      ? tell(reportMessages.rootLink, { root: note })
      : tell(reportMessages.missingFixture, { fixture: note });
  if (outcome === "inconclusive") return tell(reportMessages.noRoot);
  if (outcome === "skip") return tell(reportMessages.absent, { capability: note ?? "" });
  if (outcome === "fail" && requirement === null) return tell(reportMessages.nobodyBlamed);
  return note === null ? null : text(note);
}

/** Renders a line with the entries that the other line lacks marked. */
export function markedLine(
  line: string,
  different: readonly string[],
  name: "missing" | "extra",
  language: Language,
): Markup {
  const [entry] = different.filter((each) => each !== "" && line.includes(each));
  if (entry === undefined) return text(withNames(line, language));
  const place = line.lastIndexOf(entry);
  const [before, after] = [line.slice(0, place), line.slice(place + entry.length)];
  const rest = different.filter((each) => each !== entry);
  const named = text(withNames(entry, language));
  return html`${markedLine(before, rest, name, language)}<mark class="${name}">${named}</mark>${markedLine(after, rest, name, language)}`;
}

function sides({ decision }: CheckRecord, language: Language): Markup {
  if (decision.expected === null && decision.observed === null) return html``;
  return html`${versionsOf(decision, language).map(sidesIn)}`;
}

function sidesIn({ expected, observed, language, className }: Version): Markup {
  const { missing, extra, subject } = differenceOf(expected ?? "", observed ?? "");
  const [wanted, found] = subject === "" ? [[], []] : [missing, extra];
  const side = (
    label: Markup,
    content: string | null,
    marked: readonly string[],
    name: "missing" | "extra",
  ) =>
    content === null
      ? ""
      : html`<div class="side ${name}"><dt>${label}</dt><dd lang="${language}">${markedLine(content, marked, name, language)}</dd></div>`;
  const difference = differenceInWords(expected ?? "", observed ?? "", language);
  return html`<dl class="sides ${className}">${side(tell(reportMessages.expected), expected, wanted, "missing")}${side(tell(reportMessages.observed), observed, found, "extra")}</dl>
${difference === null ? "" : html`<p class="difference ${className}"><span class="label">${tell(reportMessages.differs)}</span> ${text(difference)}</p>`}`;
}

/** Names machine, state, input and role of a cell. */
function position({ check }: CheckRecord): Markup {
  const [, machine, state, input, role] =
    /^machine:([^/]+)\/grid\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(check.id) ?? [];
  if (machine === undefined) return html``;
  return html`<p class="where">${tell(reportWords.position)}: ${(["en", "zh"] as const).map((each) => html`<a class="${each}" href="#statechart-${machine}-${each}"><code>${text(machine)}</code></a>`)} · ${tell(reportWords.state)} <code>${text(state ?? "")}</code> · <code>${text(input ?? "")}</code> · <code>${text(role ?? "")}</code></p>`;
}

/** Renders details whose lines the page's script takes from the compressed data. */
function onDemand(key: string, label: Markup): Markup {
  return html`<details class="messages" data-details="${key}"><summary>${label}</summary><ul></ul></details>`;
}

function behind(finding: RunFinding, number: number): Markup {
  const others = finding.requirements
    .slice(1)
    .map((slug) => html`<a href="#requirement-${slug}"><code>${slug}</code></a> `);
  const also =
    others.length === 0 ? "" : html`<p class="where">${tell(reportMessages.alsoBlamed)}: ${others}</p>`;
  return html`${also}${onDemand(
    `checks-${number}`,
    inBoth((language) => behindInWords(finding, language)),
  )}`;
}

/** The title of a check. Those of machines are known in the language of the run alone, so the kind stands in the other one. */
function titleOf(record: CheckRecord, language: Language): Markup {
  const { check, titles } = record;
  if (check.source === "feature" || titles.en !== titles["zh-TW"]) return both(titles.en, titles["zh-TW"]);
  const kind = format(kindMessages[kindOf(record)], otherLanguage(language));
  return language === "en" ? both(titles.en, kind) : both(kind, titles["zh-TW"]);
}

/** Names the requirement that is blamed most; if none is, the check. */
function title({ shown }: RunFinding, language: Language): Markup {
  const requirement = findRequirement(shown.decision.requirement ?? "");
  return requirement === undefined ? titleOf(shown, language) : wordsOf(requirement);
}

function card(finding: RunFinding, number: number, { language, strict }: RunRecord["started"]): Markup {
  const { shown, checks } = finding;
  const { check, decision, replay } = shown;
  const { cause, exchanges } = decision;
  const label = cause === null ? "" : html` <span class="cause">${tell(causeMessages[cause])}</span>`;
  const note = remark(shown);
  const messages = tell(reportMessages.exchanges, { count: exchanges.length });
  return html`<details class="card ${decision.outcome}" id="finding-${number}"${number <= 10 ? html` open` : ""}>
<summary><h3><span class="number">${number}</span> ${markOf(shown, strict)}${label} ${title(finding, language)} <span class="count">${tell(reportWords.checksBehind, { count: checks.length })}</span></h3></summary>
${subject(shown)}
<p class="where"><a href="#finding-${number}">#${number}</a> · ${titleOf(shown, language)} · <code>${text(check.id)}</code> · ${text(check.where)}</p>
${position(shown)}
${steps(shown, language)}
${sides(shown, language)}
${note === null ? "" : html`<p class="note">${note}</p>`}
${replay === "" ? "" : html`<p class="replay"><code>npx twotier replay ${replay}</code> <button type="button" data-copy="npx twotier replay ${replay}">${tell(reportWords.copy)}</button></p>`}
${exchanges.length === 0 ? "" : onDemand(`messages-${number}`, messages)}
${behind(finding, number)}
</details>`;
}

function leftOver({ verdict }: RunRecord, isRest: boolean): Markup {
  const line = (words: Message<"count">, count: number) =>
    count === 0 ? "" : html`<p>${tell(words, { count })}</p>`;
  return html`${isRest ? line(reportMessages.notJudged, verdict.inconclusive) : ""}
${line(reportMessages.failedAsExpected, verdict.xfailed)}${line(reportMessages.didNotRun, verdict.notRun)}`;
}

/** Renders each finding as a story: requirement, steps, expected and observed side by side, replay command, checks behind it. */
export function findingList(record: RunRecord, findings: readonly RunFinding[]): Markup {
  const left = findings.length - mostFindings;
  const isRest = findings.some(({ shown }) => shown.decision.outcome !== "inconclusive");
  return html`<section aria-labelledby="findings">
<h2 id="findings">${tell(reportWords.findings)} <span class="count">${findings.length}</span></h2>
${findings.length === 0 ? html`<p>${tell(reportWords.noFailures)}</p>` : ""}
${findings.slice(0, mostFindings).map((finding, index) => card(finding, index + 1, record.started))}
${left > 0 ? html`<p>${tell(reportMessages.moreInEvents, { count: left })}</p>` : ""}
${leftOver(record, isRest)}
</section>`;
}
