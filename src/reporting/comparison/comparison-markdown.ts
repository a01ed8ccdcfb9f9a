import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { markdownCell, markdownTable } from "../ci/markdown-text";
import { withNames } from "../findings/difference-in-words";
import { outcomeMessages, reportMessages } from "../words/report-messages";
import { type Changes, type Comparison, type Divergence, differingRequirements } from "./compare-runs";
import { comparisonWords, requirementVerdictWords } from "./comparison-words";

const signs = { pass: "✅", partial: "◐", fail: "❌", xfail: "☑️", open: "❔", unchecked: "" } as const;

function nameOf({ runs }: Comparison, index: number): string {
  return runs[index]?.started.target ?? "";
}

function matrix(comparison: Comparison, language: Language): string {
  const rows = differingRequirements(comparison).map(({ requirement, verdicts }) => [
    `\`${requirement}\``,
    ...verdicts.map((verdict) => `${signs[verdict]} ${format(requirementVerdictWords[verdict], language)}`),
  ]);
  if (rows.length === 0) return format(comparisonWords.alike, language);
  const heads = comparison.runs.map((_, index) => markdownCell(nameOf(comparison, index)));
  return markdownTable([format(comparisonWords.requirement, language), ...heads], rows);
}

function divergenceText(
  comparison: Comparison,
  { runs, one, other, checks }: Divergence,
  language: Language,
): string {
  const [first, second] = runs.map((index) => markdownCell(nameOf(comparison, index)));
  const heading = format(comparisonWords.pair, language, {
    one: first ?? "",
    other: second ?? "",
    count: checks,
  });
  const line = (name: keyof typeof one.decision & ("expected" | "observed")) =>
    [one, other].map(({ decision }) => markdownCell(withNames(decision[name] ?? "–", language)));
  const outcomes = [one, other].map(({ decision }) => format(outcomeMessages[decision.outcome], language));
  return [
    `### ${heading}`,
    `\`${one.check.id}\` ${markdownCell(one.check.title)}`,
    markdownTable(
      ["", first ?? "", second ?? ""],
      [
        [format(reportMessages.verdict, language), ...outcomes],
        [format(reportMessages.expected, language), ...line("expected")],
        [format(reportMessages.observed, language), ...line("observed")],
      ],
    ),
  ].join("\n\n");
}

/** Renders a comparison as Markdown: one line each run, the requirements on which they differ, the first divergence of each pair. */
export function comparisonMarkdown(comparison: Comparison, language: Language): string {
  const { runs, divergences } = comparison;
  const rows = runs.map(({ started, verdict }) => [
    markdownCell(started.target),
    format(outcomeMessages[verdict.outcome], language),
    `${verdict.passed} / ${verdict.planned}`,
  ]);
  const heads = [reportMessages.verdict, comparisonWords.checks].map((word) => format(word, language));
  const pairs = divergences.map((each) => divergenceText(comparison, each, language));
  return `${[
    `# ${format(comparisonWords.title, language, { count: runs.length })}`,
    markdownTable(["", ...heads], rows),
    `## ${format(comparisonWords.differing, language)}`,
    matrix(comparison, language),
    `## ${format(comparisonWords.divergences, language)}`,
    ...(pairs.length === 0 ? [format(comparisonWords.noDivergence, language)] : pairs),
  ].join("\n\n")}\n`;
}

const mostNamed = 20;

/** Renders the changes since an earlier run as Markdown. */
export function changesMarkdown(changes: Changes, before: string, language: Language): string {
  const names = ["newlyFailing", "newlyPassing", "stillFailing"] as const;
  const parts = names.flatMap((name) => {
    const checks = changes[name];
    const heading = `- ${format(comparisonWords[name], language)}: ${checks.length}`;
    const more = checks.length - mostNamed;
    return [
      heading,
      ...checks.slice(0, mostNamed).map((id) => `  - \`${id}\``),
      ...(more > 0 ? [`  - ${format(comparisonWords.more, language, { count: more })}`] : []),
    ];
  });
  return `## ${format(comparisonWords.since, language, { before: markdownCell(before) })}\n\n${parts.join("\n")}\n`;
}
