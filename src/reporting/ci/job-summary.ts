import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { registerTextIn } from "../../register/register-text";
import { findRequirement } from "../../register/requirements";
import { differenceInWords, withNames } from "../findings/difference-in-words";
import { findingsOf, type RunFinding } from "../findings/findings-of";
import type { RunRecord } from "../record/run-record";
import { sectionRows } from "../record/section-rows";
import { behindInWords } from "../words/counts-in-words";
import { reasonsOf } from "../words/reasons";
import { outcomeMessages, reportMessages } from "../words/report-messages";
import { summaryLineWords } from "../words/summary-line";
import { markdownCell, markdownTable } from "./markdown-text";

const mostShown = 10;

const signs = { pass: "✅", partial: "🟡", inconclusive: "❔", fail: "❌", error: "⛔" } as const;

function sectionTable(record: RunRecord, language: Language): string {
  const heads = [
    reportMessages.section,
    reportMessages.covered,
    reportMessages.checks,
    reportMessages.verdict,
  ];
  const rows = sectionRows(record).map(({ section, covered, required, passed, checks, verdict }) => [
    registerTextIn(section, language),
    `${covered}/${required}`,
    `${passed}/${checks}`,
    format(outcomeMessages[verdict], language),
  ]);
  return markdownTable(
    heads.map((head) => format(head, language)),
    rows,
  );
}

function findingText(finding: RunFinding, number: number, language: Language): string {
  const { shown } = finding;
  const { check, decision, replay } = shown;
  const requirement = findRequirement(decision.requirement ?? "");
  const title =
    requirement === undefined ? check.title : `${requirement.slug}: ${registerTextIn(requirement, language)}`;
  const expected = decision.expected ?? "";
  const observed = decision.observed ?? "";
  const line = (label: string, text: string) =>
    text === "" ? [] : [`- ${label}: ${markdownCell(withNames(text, language))}`];
  return [
    `### ${number}. ${markdownCell(title)}`,
    "",
    ...line(format(reportMessages.expected, language), expected),
    ...line(format(reportMessages.observed, language), observed),
    ...line(format(reportMessages.differs, language), differenceInWords(expected, observed, language) ?? ""),
    `- ${behindInWords(finding, language)}`,
    `- \`${check.id}\``,
    `- \`npx twotier replay ${replay}\``,
  ].join("\n");
}

/** Renders a run for the page of a CI job in Markdown: outcome, sections, the first findings. */
export function jobSummary(record: RunRecord, language: Language): string {
  const findings = findingsOf(record.checks, record.started.strict);
  const more = findings.length - mostShown;
  const { outcome } = record.verdict;
  return `${[
    `## ${signs[outcome]} twotier · ${markdownCell(record.started.target)}`,
    markdownCell(summaryLineWords(record, language)),
    ...reasonsOf(record, language).map((reason) => `- ${markdownCell(reason)}`),
    sectionTable(record, language),
    ...findings.slice(0, mostShown).map((finding, index) => findingText(finding, index + 1, language)),
    ...(more > 0 ? [format(reportMessages.moreInReport, language, { count: more })] : []),
  ].join("\n\n")}\n`;
}
