import { html } from "hono/html";
import type { Source } from "../../../../machines/machine-model";
import { readings } from "../../../register/readings/readings";
import type { Requirement } from "../../../register/requirement";
import { type RequirementSlug, requirements } from "../../../register/requirements";
import { findStatement } from "../../../register/statements";
import type { PlannedCheck } from "../../../verdicts/check";
import { both, type Markup, tell, text, wordsOf } from "../../html/markup";
import { levelRuleWords, reportWords } from "../../html/report-words";
import { requirementMark } from "../../html/statement-list";
import { faultAnchor } from "../anchors";
import type { SitePage } from "../link-pages";
import { machineItems } from "../machine-items";
import type { Overlay } from "../overlay";
import { scenarioItems } from "../scenario-items";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";
import type { StepTable } from "../step-table";

type Row = Requirement & { readonly slug: RequirementSlug };

function block(id: string, words: Markup, content: Markup): Markup {
  return html`<section class="block" aria-labelledby="${id}"><h2 id="${id}">${words}</h2>${content}</section>`;
}

function levelLine({ level, rule, wording }: Row): Markup {
  return html`<p class="meta"><span class="level ${level}">${level}</span> <span class="how">${tell(levelRuleWords[rule])} · ${tell(reportWords[wording])}</span></p>`;
}

function statementItems({ statements }: Row): Markup {
  const items = statements.map((id) => {
    const statement = findStatement(id);
    return html`<li><a href="#${id}">${id}</a> ${statement === undefined ? "" : wordsOf(statement)}</li>`;
  });
  return html`<ul class="plain">${items}</ul>`;
}

function readingItems({ slug }: Row): Markup {
  const own = readings.filter((reading) => reading.requirements.includes(slug));
  if (own.length === 0) return html``;
  const items = own.map(
    ({ id, question }) => html`<li><a href="#${id}"><code>${id}</code></a> ${wordsOf(question)}</li>`,
  );
  return block("readings-of", tell(siteWords.affectedBy), html`<ul class="plain">${items}</ul>`);
}

function faultItems({ slug }: Row, { faults }: SiteContent): Markup {
  const own = faults.filter(({ requirement }) => requirement === slug);
  const items = own.map(
    ({
      name,
      reading,
      story,
    }) => html`<li><a href="#${faultAnchor(name)}"><code>${name}</code></a> <span lang="en">${text(story)}</span>
${reading === undefined ? "" : html` <a href="#${reading}"><code>${reading}</code></a>`}</li>`,
  );
  return block(
    "faults-of",
    html`${tell(siteWords.faultsOf)} <span class="count">${own.length}</span>`,
    html`<p class="note">${tell(siteWords.aboutFaults)}</p><ul class="plain">${items}</ul>`,
  );
}

function findingItems({ slug }: Row, { findings }: Overlay): Markup {
  const own = [...findings.entries()].filter(([, { requirements: blamed }]) => blamed.includes(slug));
  if (own.length === 0) return html``;
  const items = own.map(
    ([
      index,
      {
        shown: { titles },
        checks,
      },
    ]) => {
      const number = index + 1;
      return html`<li><a href="#finding-${number}">#${number}</a> ${both(titles.en, titles["zh-TW"])} <span class="count">${tell(reportWords.checksBehind, { count: checks.length })}</span></li>`;
    },
  );
  return block("findings-of", tell(siteWords.findingsOn), html`<ul class="plain">${items}</ul>`);
}

function requirementPage(
  row: Row,
  content: SiteContent,
  overlay: Overlay,
  tables: readonly StepTable[],
): SitePage {
  const { slug, en, zh } = row;
  const isAbout = (check: PlannedCheck) => check.requirements.includes(slug);
  const rests = { source: ({ requirement }: Source) => requirement === slug, check: isAbout };
  return sitePage(content, {
    path: `requirements/${slug}.html`,
    id: `requirement-${slug}`,
    title: content.language === "en" ? en : zh,
    main: html`${heading(wordsOf(row))}
<p><code>${slug}</code> ${requirementMark(slug, overlay.verdicts)}</p>
${levelLine(row)}
${findingItems(row, overlay)}
${block("statements-of", tell(siteWords.statementsBehind), statementItems(row))}
${block("scenarios-of", tell(siteWords.scenarios), scenarioItems(isAbout, content, overlay) ?? html`<p>${tell(siteWords.noScenarios)}</p>`)}
${block("machines-of", tell(siteWords.inMachines), machineItems(rests, tables, content) ?? html`<p>${tell(siteWords.noMachines)}</p>`)}
${readingItems(row)}
${faultItems(row, content)}`,
  });
}

function indexPage(content: SiteContent, { verdicts }: Overlay): SitePage {
  const items = requirements.map(
    (
      row,
    ) => html`<li class="requirement"><a href="#requirement-${row.slug}">${wordsOf(row)}</a> ${requirementMark(row.slug, verdicts)}
<span class="meta"><span class="level ${row.level}">${row.level}</span> <code>${row.slug}</code> ${row.statements.map((id) => html`<a href="#${id}">${id}</a> `)}</span></li>`,
  );
  return sitePage(content, {
    path: "requirements/index.html",
    id: pageId("requirements"),
    title: siteWords.requirements[content.language],
    main: html`${heading(html`${tell(siteWords.requirements)} <span class="count">${requirements.length}</span>`)}<ul class="list">${items}</ul>`,
  });
}

/** Renders the list of requirements and a page for each: statements, scenarios, machines, readings, faults and findings. */
export function requirementPages(
  content: SiteContent,
  overlay: Overlay,
  tables: readonly StepTable[],
): readonly SitePage[] {
  return [
    indexPage(content, overlay),
    ...requirements.map((row) => requirementPage(row, content, overlay, tables)),
  ];
}
