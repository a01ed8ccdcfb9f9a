import { createHash } from "node:crypto";
import { html } from "hono/html";
import type { Language } from "../../domain/language";
import { type Markup, tell, verbatim } from "./markup";
import { pageScript } from "./page-script";
import { pageStyle } from "./page-style";
import { reportWords } from "./report-words";

/** The parts of a page that differ from page to page. */
export interface PageParts {
  readonly language: Language;
  /** The title of the window. */
  readonly title: Markup | string;
  /** The name in the toolbar. */
  readonly name: string;
  /** The text of the link that lets users of screen readers skip the toolbar. */
  readonly skip: Markup;
  /** The entries of the toolbar: the id of a section or of a page and its text. */
  readonly contents: readonly (readonly [id: string, words: Markup])[];
  readonly main: Markup;
  /** The tools before the choice of a language, if not the filter and the buttons that open and close everything. */
  readonly tools?: Markup;
  /** Style beside the common one. */
  readonly style?: string;
  /** Scripts that run after the common one. */
  readonly scripts?: readonly string[];
  /** Additions to the content security policy. */
  readonly alsoAllowed?: string;
}

/** The source of the content security policy that allows exactly this text. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const usualTools = html`  <input type="search" id="filter" aria-label="Filter 篩選" placeholder="Filter 篩選">
  <button type="button" data-open="true">${tell(reportWords.expandAll)}</button>
  <button type="button" data-open="false">${tell(reportWords.collapseAll)}</button>`;

function toolbar({ contents, name, skip, tools = usualTools }: PageParts): Markup {
  return html`<nav class="toolbar" aria-label="twotier">
<a class="skip" href="#verdict">${skip}</a>
<strong>${name}</strong>
<ul class="contents">
${contents.map(([id, words]) => html`  <li><a href="#${id}">${words}</a></li>\n`)}</ul>
<span class="tools">
${tools}
  <span role="group" aria-label="Language 語言">
    <button type="button" data-set-language="en" lang="en">English</button>
    <button type="button" data-set-language="zh-TW" lang="zh-TW">繁體中文</button>
  </span>
</span>
</nav>`;
}

/** Renders one file without external resources, in both languages, without times. */
export function pageFrame(parts: PageParts): string {
  const { alsoAllowed = "", language, main, scripts = [], style = "", title } = parts;
  const styles = pageStyle + style;
  const everyScript = [pageScript, ...scripts];
  const page = html`<!doctype html>
<html lang="${language}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${verbatim(hashOf(styles))}; script-src ${verbatim(everyScript.map(hashOf).join(" "))}${verbatim(alsoAllowed)}">
<title>${title}</title>
<style>${verbatim(styles)}</style>
</head>
<body>
${toolbar(parts)}
<main>
${main}
</main>
${everyScript.map((script) => html`<script>${verbatim(script)}</script>\n`)}</body>
</html>
`;
  return String(page);
}
