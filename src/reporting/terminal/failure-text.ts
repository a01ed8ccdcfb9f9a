import type pico from "picocolors";
import stringWidth from "string-width";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { registerTextIn } from "../../register/register-text";
import { findRequirement } from "../../register/requirements";
import { findStatement } from "../../register/statements";
import { isWarning } from "../../verdicts/tally";
import type { CheckRecord } from "../record/run-record";
import { plainText } from "../words/plain-text";
import { causeMessages, outcomeMessages, reportMessages } from "../words/report-messages";

/** The colours of a terminal. Without colours each function returns its text unchanged. */
export type Colours = ReturnType<typeof pico.createColors>;

export interface TextStyle {
  readonly language: Language;
  readonly colours: Colours;
  readonly strict: boolean;
  /** Returns the command that runs one check again, given its replay id. */
  readonly replayCommand: (id: string) => string;
}

const labelWidth = 10;

function labelled(label: string, lines: readonly string[], { colours }: TextStyle): readonly string[] {
  const padding = " ".repeat(Math.max(1, labelWidth - stringWidth(label)));
  return lines.map((line, index) =>
    index === 0
      ? `  ${colours.dim(label)}${padding}${plainText(line)}`
      : `  ${" ".repeat(labelWidth)}${plainText(line)}`,
  );
}

function statementLines({ check, decision }: CheckRecord, language: Language): readonly string[] {
  const slug = decision.requirement ?? check.requirements[0] ?? "";
  return (findRequirement(slug)?.statements ?? []).map((id) => {
    const statement = findStatement(id);
    return `${id} ${statement === undefined ? "" : registerTextIn(statement, language)}`;
  });
}

/** Shows the broken requirement as the title, or the check if no requirement is blamed. */
function titleLine({ check, decision }: CheckRecord, style: TextStyle): string {
  const { colours, language } = style;
  const outcome = isWarning(decision, style.strict) ? "warning" : decision.outcome;
  const paint = outcome === "warning" || outcome === "inconclusive" ? colours.yellow : colours.red;
  const cause = decision.cause === null ? "" : ` (${format(causeMessages[decision.cause], language)})`;
  const word = `${format(outcomeMessages[outcome], language)}${cause}`;
  const requirement = findRequirement(decision.requirement ?? "");
  const title =
    requirement === undefined
      ? plainText(check.title)
      : `${colours.bold(requirement.slug)} — ${registerTextIn(requirement, language)}`;
  return `${paint(colours.bold(word))}  ${title}`;
}

function remark({ outcome, note }: CheckRecord["decision"], language: Language): string | null {
  if (outcome !== "inconclusive") return note;
  return note === null
    ? format(reportMessages.noRoot, language)
    : format(reportMessages.rootLink, language, { root: note });
}

/** Renders one failed check for the terminal: requirement, place, steps, expected, observed, replay command. */
export function failureText(record: CheckRecord, style: TextStyle): string {
  const { check, decision, replay } = record;
  const { language } = style;
  const line = (
    label: keyof typeof reportMessages & ("expected" | "observed" | "note"),
    text: string | null,
  ) => (text === null ? [] : labelled(format(reportMessages[label], language), text.split("\n"), style));
  const about = decision.requirement === null ? check.requirements.slice(0, 1) : [];
  const blamesNobody = decision.outcome === "fail" && decision.requirement === null;
  return [
    titleLine(record, style),
    ...labelled(format(reportMessages.about, language), about, style),
    ...labelled(format(reportMessages.page, language), statementLines(record, language), style),
    ...labelled(format(reportMessages.check, language), [check.id, `${check.where}  ${check.title}`], style),
    ...labelled(format(reportMessages.steps, language), decision.steps, style),
    ...line("expected", decision.expected),
    ...line("observed", decision.observed),
    ...line(
      "note",
      blamesNobody ? format(reportMessages.nobodyBlamed, language) : remark(decision, language),
    ),
    ...labelled(format(reportMessages.replay, language), [style.replayCommand(replay)], style),
  ].join("\n");
}
