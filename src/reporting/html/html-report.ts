import { html } from "hono/html";
import { requirementVerdicts } from "../record/requirement-verdicts";
import type { RunRecord } from "../record/run-record";
import { appendix } from "./appendix";
import { failureList } from "./failure-list";
import { headline } from "./headline";
import { tell, text } from "./markup";
import { pageFrame } from "./page-frame";
import type { Diagrams } from "./read-diagrams";
import { readingsSection } from "./readings-section";
import { reportWords } from "./report-words";
import { requirementList } from "./requirement-list";
import { sectionOverview } from "./section-overview";
import { statementList } from "./statement-list";

/** Renders `report.html`: one file without external resources, in both languages, without times. */
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
      ["readings", tell(reportWords.readings)],
      ["statements", tell(reportWords.everyStatement)],
      ["requirements", tell(reportWords.everyRequirement)],
    ],
    alsoAllowed: "; img-src data:",
    main: html`${headline(record)}
${sectionOverview(record)}
${failureList(record)}
${readingsSection(record)}
${statementList(record, verdicts)}
${requirementList(record, verdicts)}
${appendix(record, diagrams)}`,
  });
}
