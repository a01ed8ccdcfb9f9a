import { html } from "hono/html";
import { defectGroups, type NumberedDefect, pageDefects } from "../../../register/page-defects/page-defects";
import { type Markup, tell, wordsOf } from "../../html/markup";
import { defectAnchor } from "../anchors";
import type { SitePage } from "../link-pages";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

function row(defect: NumberedDefect): Markup {
  const { id, instead, statements } = defect;
  return html`<tr id="${defectAnchor(id)}"><td>${statements.map((each) => html`<a href="#${each}">${each}</a> `)}</td>
<td>${wordsOf(defect)}</td><td>${instead === undefined ? "–" : wordsOf(instead)}</td></tr>`;
}

/** Renders the defects of the page's own texts, and what is used instead. */
export function defectsPage(content: SiteContent): SitePage {
  const column = (words: Markup) => html`<th scope="col">${words}</th>`;
  const head = html`<thead><tr>${column(tell(siteWords.statementsBehind))}${column(tell(siteWords.defect))}${column(tell(siteWords.instead))}</tr></thead>`;
  const groups = defectGroups.map((group) => {
    const own = pageDefects.filter(({ id }) => id.startsWith(`${group.id}-`));
    return html`<h2>${wordsOf(group)} <span class="count">${own.length}</span></h2>
<table class="terms">${head}<tbody>${own.map(row)}</tbody></table>`;
  });
  return sitePage(content, {
    path: "defects.html",
    id: pageId("defects"),
    title: siteWords.defects[content.language],
    main: html`${heading(tell(siteWords.defects))}<p class="lead">${tell(siteWords.aboutDefects)}</p>${groups}`,
  });
}
