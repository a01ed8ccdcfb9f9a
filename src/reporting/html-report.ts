import { html } from "hono/html";
import type { Diagrams } from "./diagram-folder";
import { appendix } from "./html/appendix";
import { failureList } from "./html/failure-list";
import { headline } from "./html/headline";
import { tell, text } from "./html/markup";
import { pageFrame } from "./html/page-frame";
import { reportWords } from "./html/report-words";
import { requirementList } from "./html/requirement-list";
import { sectionOverview } from "./html/section-overview";
import { statementList } from "./html/statement-list";
import { requirementVerdicts } from "./requirement-verdicts";
import type { RunRecord } from "./run-record";

/** `report.html`: one file without any outside resource, in both languages, without times. */
export function htmlReport(record: RunRecord, diagrams: Diagrams): string {
  const { language, target } = record.started;
  const verdicts = requirementVerdicts(record.checks);
  return pageFrame({
    language,
    title: html`twotier · ${text(target)} · ${record.verdict.outcome}`,
    name: "twotier",
    skip: tell(reportWords.skipToContent),
    contents: [
      ["by-section", tell(reportWords.bySection)],
      ["failures", tell(reportWords.failures)],
      ["statements", tell(reportWords.everyStatement)],
      ["requirements", tell(reportWords.everyRequirement)],
    ],
    alsoAllowed: "; img-src data:",
    main: html`${headline(record)}
${sectionOverview(record)}
${failureList(record)}
${statementList(record, verdicts)}
${requirementList(record, verdicts)}
${appendix(record, diagrams)}`,
  });
}
