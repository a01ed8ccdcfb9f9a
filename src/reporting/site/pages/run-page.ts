import { html } from "hono/html";
import { findingList, mostFindings } from "../../html/finding-list";
import { headline } from "../../html/headline";
import { packedData } from "../../html/packed-data";
import { readingsSection } from "../../html/readings-section";
import { statechartStyle } from "../../html/statecharts";
import { linkChecks } from "../link-checks";
import type { SitePage } from "../link-pages";
import type { Overlay } from "../overlay";
import type { SiteContent } from "../site-content";
import { pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

/** Renders the run whose verdicts are laid over the site; no page without one. */
export function runPages(content: SiteContent, { findings, run }: Overlay): readonly SitePage[] {
  if (run === undefined) return [];
  const page = sitePage(content, {
    path: "run.html",
    id: pageId("run"),
    title: siteWords.run[content.language],
    style: statechartStyle,
    main: html`${headline(run, findings)}
${linkChecks(findingList(run, findings), content)}
${readingsSection(run)}
${packedData(findings.slice(0, mostFindings))}`,
  });
  return [page];
}
