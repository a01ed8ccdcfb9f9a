import { html } from "hono/html";
import { languages } from "../../../domain/language";
import { requirements } from "../../../register/requirements";
import { type Markup, tell, text, wordsOf } from "../../html/markup";
import { faultAnchor } from "../anchors";
import type { SitePage } from "../link-pages";
import type { SiteContent, SiteFault } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

function scoreTable({ score }: SiteContent): Markup {
  const tables = languages.map((language) => {
    const { head, rows, notes } = score[language];
    const columns = head.map(
      (cell, index) => html`<th scope="col"${index > 0 ? html` class="number"` : ""}>${cell}</th>`,
    );
    const body = rows.map(
      ([name = "", ...figures]) =>
        html`<tr><th scope="row">${name}</th>${figures.map((figure) => html`<td class="number">${figure}</td>`)}</tr>`,
    );
    return html`<div class="${language === "en" ? "en" : "zh"}" lang="${language}"><div class="scroll" tabindex="0"><table><thead><tr>${columns}</tr></thead><tbody>${body}</tbody></table></div>${notes.map((note) => html`<p class="note">${note}</p>`)}</div>`;
  });
  return html`${tables}`;
}

function faultItem({ name, reading, story }: SiteFault): Markup {
  const rests = reading === undefined ? "" : html` <a href="#${reading}"><code>${reading}</code></a>`;
  return html`<li id="${faultAnchor(name)}"><code>${name}</code> <span lang="en">${text(story)}</span>${rests}</li>`;
}

function faultGroups({ faults }: SiteContent): Markup {
  const groups = requirements.map((row) => {
    const own = faults.filter(({ requirement }) => requirement === row.slug);
    if (own.length === 0) return "";
    return html`<section class="block"><h3><a href="#requirement-${row.slug}">${wordsOf(row)}</a> <span class="count">${tell(siteWords.faultCount, { count: own.length })}</span></h3>
<ul class="plain">${own.map(faultItem)}</ul></section>`;
  });
  return html`${groups}`;
}

/** Renders the published mutation score and every named fault under the requirement that it breaks. */
export function scorePage(content: SiteContent): SitePage {
  return sitePage(content, {
    path: "score.html",
    id: pageId("score"),
    title: siteWords.score[content.language],
    main: html`${heading(tell(siteWords.score))}
<p class="lead">${tell(siteWords.aboutScore)}</p>
${scoreTable(content)}
<h2>${tell(siteWords.everyFault)} <span class="count">${content.faults.length}</span></h2>
<p class="note">${tell(siteWords.aboutFaults)}</p>
${faultGroups(content)}`,
  });
}
