import { html } from "hono/html";
import type { Diagrams } from "./diagrams";
import { appendix } from "./html/appendix";
import { failureList } from "./html/failure-list";
import { headline } from "./html/headline";
import { type Markup, tell, text, verbatim } from "./html/markup";
import { pageScript } from "./html/page-script";
import { pageStyle } from "./html/page-style";
import { reportWords } from "./html/report-words";
import { requirementList } from "./html/requirement-list";
import { sectionOverview } from "./html/section-overview";
import { statementList } from "./html/statement-list";
import { requirementVerdicts } from "./requirement-verdicts";
import type { RunRecord } from "./run-record";

function toolbar(): Markup {
  return html`<nav class="toolbar" aria-label="twotier">
<a class="skip" href="#verdict">${tell(reportWords.skipToContent)}</a>
<strong>twotier</strong>
<ul class="contents">
  <li><a href="#by-section">${tell(reportWords.bySection)}</a></li>
  <li><a href="#failures">${tell(reportWords.failures)}</a></li>
  <li><a href="#statements">${tell(reportWords.everyStatement)}</a></li>
  <li><a href="#requirements">${tell(reportWords.everyRequirement)}</a></li>
</ul>
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

/** `report.html`: one file without any outside resource, in both languages, without times. */
export function htmlReport(record: RunRecord, diagrams: Diagrams): string {
  const { language, target } = record.started;
  const verdicts = requirementVerdicts(record.checks);
  const page = html`<!doctype html>
<html lang="${language}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>twotier · ${text(target)} · ${record.verdict.outcome}</title>
<style>${verbatim(pageStyle)}</style>
</head>
<body>
${toolbar()}
<main>
${headline(record)}
${sectionOverview(record)}
${failureList(record)}
${statementList(record, verdicts)}
${requirementList(record, verdicts)}
${appendix(record, diagrams)}
</main>
<script>${verbatim(pageScript)}</script>
</body>
</html>
`;
  return String(page);
}
