import { html } from "hono/html";
import { both, tell } from "../../html/markup";
import { outcomeBar } from "../../html/outcome-bar";
import { reportWords } from "../../html/report-words";
import { triedCells, worstFirst } from "../../html/tried-cells";
import { machineAnchor } from "../anchors";
import type { SitePage } from "../link-pages";
import type { Overlay } from "../overlay";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";
import type { StepTable } from "../step-table";

/** Renders the list of machines, each with the share of its cells that failed in the run. */
export function machinesPage(content: SiteContent, { run }: Overlay, tables: readonly StepTable[]): SitePage {
  const cells = run === undefined ? [] : [...triedCells(run.checks)];
  const items = tables.map(({ model: { id, title, samples }, states }) => {
    const own = cells.filter(({ machine }) => machine === id);
    const count = (tone: (typeof worstFirst)[number]) => own.filter((cell) => cell.tone === tone).length;
    const bar = outcomeBar(
      worstFirst.map((tone) => [tone, count(tone)] as const).filter(([, share]) => share > 0),
    );
    const figures = tell(reportWords.cellsFailed, { failed: count("failed"), cells: own.length });
    return html`<li><a href="#${machineAnchor(id)}">${both(title.en, title["zh-TW"])}</a> <code>${id}</code>
<p>${tell(reportWords.stripFigures, { inputs: samples.length, states: states.length })}</p>${own.length === 0 ? "" : html`${bar}<p>${figures}</p>`}</li>`;
  });
  return sitePage(content, {
    path: "machines/index.html",
    id: pageId("machines"),
    title: siteWords.machines[content.language],
    main: html`${heading(tell(siteWords.machines))}<p class="lead">${tell(siteWords.aboutMachines)}</p><ul class="cards">${items}</ul>`,
  });
}
