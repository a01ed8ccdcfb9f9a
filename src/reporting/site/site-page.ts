import { html } from "hono/html";
import { type Markup, tell } from "../html/markup";
import { pageFrame } from "../html/page-frame";
import type { SitePage } from "./link-pages";
import type { SiteContent } from "./site-content";
import { siteScript } from "./site-script";
import { siteStyle } from "./site-style";
import { siteWords } from "./site-words";

/** The parts of a page of the site. */
export interface SitePageParts {
  readonly path: string;
  readonly id: string;
  /** The title of the window, in the language in which the site opens first. */
  readonly title: string;
  readonly main: Markup;
  readonly style?: string;
  readonly scripts?: readonly string[];
}

const entries = [
  "overview",
  "statements",
  "requirements",
  "features",
  "machines",
  "readings",
  "defects",
  "score",
  "glossary",
  "run",
] as const;

/** The id of a page that the toolbar names. */
export const pageId = (name: (typeof entries)[number] | "search") => `site-${name}`;

function searchForm(): Markup {
  return html`  <form id="search-form" role="search" data-search><input type="search" name="q" aria-label="Search 搜尋" placeholder="Search 搜尋">
  <a class="search-page" href="#${pageId("search")}">${tell(siteWords.search)}</a></form>`;
}

/** Renders a page in the frame of the site. */
export function sitePage({ language, run }: SiteContent, parts: SitePageParts): SitePage {
  const { path, id, title, main, style = "", scripts = [] } = parts;
  const shown = entries.filter((name) => name !== "run" || run !== undefined);
  const text = pageFrame({
    language,
    title: `${title} · twotier`,
    name: "twotier",
    skip: tell(siteWords.skip),
    contents: shown.map((name) => [pageId(name), tell(siteWords[name])] as const),
    tools: searchForm(),
    style: siteStyle + style,
    scripts: [siteScript, ...scripts],
    main,
  });
  return { path, id, text };
}

/** Renders the heading of a page, to which the skip link leads. */
export function heading(words: Markup): Markup {
  return html`<h1 id="verdict" tabindex="-1">${words}</h1>`;
}
