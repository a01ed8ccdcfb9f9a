import { html } from "hono/html";
import { glossary } from "../../../register/glossary/glossary";
import type { Term } from "../../../register/glossary/term";
import { both, type Markup, tell, text, wordsOf } from "../../html/markup";
import { termAnchor } from "../anchors";
import type { SitePage } from "../link-pages";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

function row(term: Term): Markup {
  const { en, zh, isLabel, meaning, statements, banned } = term;
  const label = isLabel ? html` <span class="count">${tell(siteWords.label)}</span>` : "";
  return html`<tr id="${termAnchor(en)}"><th scope="row"><strong lang="en">${text(en)}</strong><br><strong lang="zh-TW">${text(zh)}</strong>${label}</th>
<td>${wordsOf(meaning)} <span class="meta">${statements.map((id) => html`<a href="#${id}">${id}</a> `)}</span></td>
<td><span class="cell-name">${tell(siteWords.notUsed)}: </span>${text([...banned.en, ...banned.zh].join(", "))}</td></tr>`;
}

/** Renders the vocabulary of the project by topic. */
export function glossaryPage(content: SiteContent): SitePage {
  const column = (words: Markup) => html`<th scope="col">${words}</th>`;
  const parts = glossary.map(
    ({
      en,
      zh,
      terms,
    }) => html`<h2>${both(en, zh)}</h2><table class="terms"><thead><tr>${column(tell(siteWords.term))}${column(tell(siteWords.meaning))}${column(tell(siteWords.notUsed))}</tr></thead>
<tbody>${terms.map(row)}</tbody></table>`,
  );
  return sitePage(content, {
    path: "glossary.html",
    id: pageId("glossary"),
    title: siteWords.glossary[content.language],
    main: html`${heading(tell(siteWords.glossary))}<p class="lead">${tell(siteWords.aboutGlossary)}</p>${parts}`,
  });
}
