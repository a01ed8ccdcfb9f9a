import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { html } from "hono/html";
import { type Markup, tell, verbatim } from "../../html/markup";
import { placesIn, type SitePage } from "../link-pages";
import { searchEntries, searchKinds } from "../search-entries";
import { searchIndex } from "../search-index";
import { searchScript } from "../search-script";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";
import type { StepTable } from "../step-table";

/** The library as a classic script, because a page on disk cannot load modules. */
function library(): string {
  const file = join(dirname(require.resolve("minisearch")), "..", "umd", "index.js");
  const text = readFileSync(file, "utf8");
  return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}

function kindTemplates(): Markup {
  return html`${searchKinds.map((kind, number) => html`<template id="kind-${number}"><span class="kind">${tell(siteWords[kind])}</span></template>`)}`;
}

/** Renders the search with its index, for all pages given. */
export function searchPage(
  content: SiteContent,
  tables: readonly StepTable[],
  pages: readonly SitePage[],
): SitePage {
  const index = searchIndex(searchEntries(content, tables), placesIn(pages));
  const data = JSON.stringify(index).replaceAll("<", "\\u003c");
  return sitePage(content, {
    path: "search.html",
    id: pageId("search"),
    title: siteWords.search[content.language],
    scripts: [library(), searchScript],
    main: html`${heading(tell(siteWords.search))}
<p><label for="search-field">${tell(siteWords.searchFor)}</label></p>
<input type="search" id="search-field" class="large-search" autocomplete="off">
<noscript><p>${tell(siteWords.needsScript)}</p></noscript>
<h2>${tell(siteWords.results)} <span class="count" id="hit-count" role="status"></span></h2>
<p id="no-hits" hidden>${tell(siteWords.nothingFound)}</p><ul id="hits"></ul>
${kindTemplates()}
<script type="application/json" id="search-index">${verbatim(data)}</script>`,
  });
}
