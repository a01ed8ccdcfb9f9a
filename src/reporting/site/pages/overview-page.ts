import { html } from "hono/html";
import { glossary } from "../../../register/glossary/glossary";
import { pageDefects } from "../../../register/page-defects/page-defects";
import { readings } from "../../../register/readings/readings";
import { requirements } from "../../../register/requirements";
import { statements } from "../../../register/statements";
import { headline } from "../../html/headline";
import { type Markup, tell } from "../../html/markup";
import { pageMap } from "../../html/page-map";
import type { SitePage } from "../link-pages";
import type { Overlay } from "../overlay";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";
import type { StepTable } from "../step-table";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function cards({ faults, features, plan }: SiteContent, tables: readonly StepTable[]): Markup {
  const states = sum(tables.map((table) => table.states.length));
  const scenarios = plan.filter(({ source }) => source === "feature").length;
  const terms = sum(glossary.map((part) => part.terms.length));
  const entries = [
    ["statements", tell(siteWords.countStatements, { count: statements.length })],
    ["requirements", tell(siteWords.countRequirements, { count: requirements.length })],
    ["features", tell(siteWords.countFeatures, { count: features.en.length, scenarios })],
    ["machines", tell(siteWords.countMachines, { count: tables.length, states })],
    ["readings", tell(siteWords.countReadings, { count: readings.length })],
    ["defects", tell(siteWords.countDefects, { count: pageDefects.length })],
    ["score", tell(siteWords.countFaults, { count: faults.length })],
    ["glossary", tell(siteWords.countTerms, { count: terms })],
  ] as const;
  return html`<ul class="cards">${entries.map(([name, words]) => html`<li><a href="#${pageId(name)}">${tell(siteWords[name])}</a><p>${words}</p></li>`)}</ul>`;
}

/** Renders the first page: the verdict of the run, the page as a map, and the ways into the site. */
export function overviewPage(content: SiteContent, overlay: Overlay, tables: readonly StepTable[]): SitePage {
  const { findings, run, verdicts } = overlay;
  const opening =
    run === undefined
      ? html`${heading(tell(siteWords.title))}<p class="lead">${tell(siteWords.lead)}</p><p class="note">${tell(siteWords.noRun)}</p>`
      : html`${headline(run, findings)}<p><a href="#${pageId("run")}">${tell(siteWords.theWholeRun)}</a></p>`;
  return sitePage(content, {
    path: "index.html",
    id: pageId("overview"),
    title: siteWords.title[content.language],
    main: html`${opening}
<section aria-labelledby="contents"><h2 id="contents">${tell(siteWords.contents)}</h2>${cards(content, tables)}</section>
${pageMap(run, verdicts)}`,
  });
}
