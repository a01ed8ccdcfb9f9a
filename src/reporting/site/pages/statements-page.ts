import { html } from "hono/html";
import { readings } from "../../../register/readings/readings";
import type { Statement } from "../../../register/statements";
import { both, type Markup, tell, text, wordsOf } from "../../html/markup";
import { reportWords } from "../../html/report-words";
import { level, requirementLink } from "../../html/statement-list";
import { verdictMark } from "../../html/verdict-mark";
import { emptyRows, type SectionRow, sectionRows } from "../../record/section-rows";
import { defectsOn } from "../defect-links";
import type { SitePage } from "../link-pages";
import type { Overlay } from "../overlay";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

function readingsOn({ id }: Statement): Markup {
  const own = readings.filter(({ statements }) => statements.includes(id));
  if (own.length === 0) return html``;
  const items = own.map(
    (each) => html`<li><a href="#${each.id}"><code>${each.id}</code></a> ${wordsOf(each.question)}</li>`,
  );
  return html`<p class="label">${tell(siteWords.restsOnReadings)}</p><ul class="meta">${items}</ul>`;
}

function article(statement: Statement, { verdicts }: Overlay): Markup {
  const { id, kind, requirements, reason } = statement;
  return html`<article class="statement ${kind}" id="${id}"><h3><a href="#${id}">${id}</a></h3><div>
<p class="words">${wordsOf(statement)}</p>
<p class="meta">${level(statement)}</p>
${requirements.length === 0 ? "" : html`<ul class="slugs">${requirements.map((slug) => requirementLink(slug, verdicts))}</ul>`}
<p class="why"><span class="label">${tell(reportWords.reason)}</span> <span lang="en">${text(reason)}</span></p>
${readingsOn(statement)}${defectsOn(id)}
</div></article>`;
}

function section({ section: { id, en, zh }, statements, verdict }: SectionRow, overlay: Overlay): Markup {
  return html`<section class="block" id="section-${id}"><h2>${both(en, zh)} ${overlay.run === undefined ? "" : verdictMark(verdict)}</h2>
${statements.map((statement) => article(statement, overlay))}</section>`;
}

/** Renders the statements of the page, section by section, each with its requirements, readings and defects. */
export function statementsPage(content: SiteContent, overlay: Overlay): SitePage {
  const rows = overlay.run === undefined ? emptyRows() : sectionRows(overlay.run);
  return sitePage(content, {
    path: "statements.html",
    id: pageId("statements"),
    title: siteWords.statements[content.language],
    main: html`${heading(tell(siteWords.statements))}
<p class="lead">${tell(siteWords.aboutStatements)}</p>
${rows.map((row) => section(row, overlay))}`,
  });
}
