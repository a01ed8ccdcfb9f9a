import { html } from "hono/html";
import { findingsOf } from "../findings/findings-of";
import { requirementVerdicts } from "../record/requirement-verdicts";
import type { RunRecord } from "../record/run-record";
import { appendix } from "./appendix";
import { findingList, mostFindings } from "./finding-list";
import { headline } from "./headline";
import { tell, text } from "./markup";
import { packedData } from "./packed-data";
import { pageFrame } from "./page-frame";
import { pageMap } from "./page-map";
import type { Diagrams } from "./read-diagrams";
import { readingsSection } from "./readings-section";
import { reportWords } from "./report-words";
import { requirementList } from "./requirement-list";
import { statechartStyle } from "./statecharts";
import { statementList } from "./statement-list";

/** Renders `report.html`: one file without external resources, in both languages, without times. */
export function htmlReport(record: RunRecord, diagrams: Diagrams): string {
  const { language, target } = record.started;
  const findings = findingsOf(record.checks, record.started.strict);
  const verdicts = requirementVerdicts(record.checks);
  return pageFrame({
    language,
    title: html`twotier · ${text(target)} · ${record.verdict.outcome}`,
    name: "twotier",
    skip: tell(reportWords.skipToContent),
    contents: [
      ["by-section", tell(reportWords.bySection)],
      ["findings", tell(reportWords.findings)],
      ["readings", tell(reportWords.readings)],
      ["statements", tell(reportWords.everyStatement)],
      ["requirements", tell(reportWords.everyRequirement)],
      ["machines", tell(reportWords.machines)],
    ],
    style: statechartStyle,
    main: html`${headline(record, findings)}
${pageMap(record, verdicts)}
${findingList(record, findings)}
${readingsSection(record)}
${statementList(record, verdicts)}
${requirementList(record, verdicts)}
${appendix(record, diagrams)}
${packedData(findings.slice(0, mostFindings))}`,
  });
}
