import { html } from "hono/html";
import type { Language } from "../../domain/language";
import { type Markup, tell, verbatim } from "./markup";
import { pageScript } from "./page-script";
import { pageStyle } from "./page-style";
import { reportWords } from "./report-words";

/** What a page of ours has of its own. */
export interface PageParts {
  readonly language: Language;
  /** What the window is called. */
  readonly title: Markup | string;
  /** What the bar calls the program. */
  readonly name: string;
  /** Words of the link to `#verdict`, for those who do not want to hear the bar again. */
  readonly skip: Markup;
  /** The chapters of the bar: the id of each and its words. */
  readonly contents: readonly (readonly [id: string, words: Markup])[];
  readonly main: Markup;
  /** Style beside the common one. */
  readonly style?: string;
  /** What a page may load beside its own style and script, as a content security policy says it. */
  readonly alsoAllowed?: string;
}

function toolbar({ contents, name, skip }: PageParts): Markup {
  return html`<nav class="toolbar" aria-label="twotier">
<a class="skip" href="#verdict">${skip}</a>
<strong>${name}</strong>
<ul class="contents">
${contents.map(([id, words]) => html`  <li><a href="#${id}">${words}</a></li>\n`)}</ul>
<span class="tools">
  <button type="button" data-open="true">${tell(reportWords.expandAll)}</button>
  <button type="button" data-open="false">${tell(reportWords.collapseAll)}</button>
  <span role="group" aria-label="Language 語言">
    <button type="button" data-set-language="en" lang="en">English</button>
    <button type="button" data-set-language="zh-TW" lang="zh-TW">繁體中文</button>
  </span>
</span>
</nav>`;
}

/** One file without any outside resource, in both languages, without times. */
export function pageFrame(parts: PageParts): string {
  const { alsoAllowed = "", language, main, style = "", title } = parts;
  const page = html`<!doctype html>
<html lang="${language}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'${verbatim(alsoAllowed)}">
<title>${title}</title>
<style>${verbatim(pageStyle)}${verbatim(style)}</style>
</head>
<body>
${toolbar(parts)}
<main>
${main}
</main>
<script>${verbatim(pageScript)}</script>
</body>
</html>
`;
  return String(page);
}
