import { catalogue } from "../../../machines/catalogue";
import { linkPages, type SitePage } from "./link-pages";
import { overlayOf } from "./overlay";
import { defectsPage } from "./pages/defects-page";
import { featurePages } from "./pages/feature-pages";
import { glossaryPage } from "./pages/glossary-page";
import { machinePage } from "./pages/machine-page";
import { machinesPage } from "./pages/machines-page";
import { overviewPage } from "./pages/overview-page";
import { readingsPage } from "./pages/readings-page";
import { requirementPages } from "./pages/requirement-pages";
import { runPages } from "./pages/run-page";
import { scorePage } from "./pages/score-page";
import { searchPage } from "./pages/search-page";
import { statementsPage } from "./pages/statements-page";
import type { SiteContent } from "./site-content";
import { stepTableOf } from "./step-table";

/** Renders the documentation as pages that need no server and nothing from outside. Equal content gives equal pages. */
export function renderSite(content: SiteContent): readonly SitePage[] {
  const overlay = overlayOf(content.run);
  const tables = catalogue.map(stepTableOf);
  const pages = [
    overviewPage(content, overlay, tables),
    statementsPage(content, overlay),
    ...requirementPages(content, overlay, tables),
    ...featurePages(content, overlay),
    machinesPage(content, overlay, tables),
    ...tables.map((table) => machinePage(table, content)),
    readingsPage(content, overlay, tables),
    defectsPage(content),
    scorePage(content),
    glossaryPage(content),
    ...runPages(content, overlay),
  ];
  return linkPages([...pages, searchPage(content, tables, pages)]);
}
