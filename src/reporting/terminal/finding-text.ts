import type pico from "picocolors";
import stringWidth from "string-width";
import { visibleText } from "../../domain/foreign-text";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { registerTextIn } from "../../register/register-text";
import { findRequirement } from "../../register/requirements";
import { findStatement } from "../../register/statements";
import { isWarning } from "../../verdicts/tally";
import { differenceInWords, withNames } from "../findings/difference-in-words";
import type { RunFinding } from "../findings/findings-of";
import type { CheckRecord } from "../record/run-record";
import { behindInWords } from "../words/counts-in-words";
import { namesCheck } from "../words/names-check";
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
      ? `  ${colours.dim(label)}${padding}${visibleText(line)}`
      : `  ${" ".repeat(labelWidth)}${visibleText(line)}`,
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
      ? visibleText(check.title)
      : `${colours.bold(requirement.slug)} — ${registerTextIn(requirement, language)}`;
  return `${paint(colours.bold(word))}  ${title}`;
}

function remark({ outcome, note }: CheckRecord["decision"], language: Language): string | null {
  if (outcome !== "inconclusive") return note;
  if (note === null) return format(reportMessages.noRoot, language);
  return namesCheck(note)
    ? format(reportMessages.rootLink, language, { root: note })
    : format(reportMessages.missingFixture, language, { fixture: note });
}

/** The number of steps that a terminal shows of one check. */
const mostSteps = 14;

/** Leaves out steps in the middle: the first ones arrange, the last ones decide. */
function shortened(steps: readonly string[], language: Language): readonly string[] {
  if (steps.length <= mostSteps) return steps;
  const [first, last] = [steps.slice(0, 3), steps.slice(4 - mostSteps)];
  const count = steps.length - first.length - last.length;
  return [...first, format(reportMessages.moreSteps, language, { count }), ...last];
}

function behindLines(finding: RunFinding, style: TextStyle): readonly string[] {
  const { language } = style;
  const others = finding.requirements.slice(1).join(", ");
  const lines = [behindInWords(finding, language)];
  const blamed = others === "" ? [] : [`${format(reportMessages.alsoBlamed, language)} ${others}`];
  return labelled(format(reportMessages.behind, language), [...lines, ...blamed], style);
}

/** Renders expected and observed line with names for ids, and the difference if they are lists. */
function comparisonLines({ decision }: CheckRecord, style: TextStyle): readonly string[] {
  const { language } = style;
  const { expected, observed } = decision;
  const difference = differenceInWords(expected ?? "", observed ?? "", language);
  const line = (label: "expected" | "observed" | "differs", text: string | null) =>
    text === null
      ? []
      : labelled(format(reportMessages[label], language), withNames(text, language).split("\n"), style);
  return [...line("expected", expected), ...line("observed", observed), ...line("differs", difference)];
}

/** Renders a finding for the terminal: requirement, place, steps, expected, observed, the checks behind it, replay command. */
export function findingText(finding: RunFinding, style: TextStyle): string {
  const { shown } = finding;
  const { check, decision, replay } = shown;
  const { language } = style;
  const named = (label: "about" | "page" | "check" | "steps" | "note" | "replay", lines: readonly string[]) =>
    labelled(format(reportMessages[label], language), lines, style);
  const about = decision.requirement === null ? check.requirements.slice(0, 1) : [];
  const blamesNobody = decision.outcome === "fail" && decision.requirement === null;
  const note = blamesNobody ? format(reportMessages.nobodyBlamed, language) : remark(decision, language);
  return [
    titleLine(shown, style),
    ...named("about", about),
    ...named("page", statementLines(shown, language)),
    ...named("check", [check.id, `${check.where}  ${check.title}`]),
    ...named("steps", shortened(decision.steps, language)),
    ...comparisonLines(shown, style),
    ...named("note", note === null ? [] : [note]),
    ...behindLines(finding, style),
    ...named("replay", [style.replayCommand(replay)]),
  ].join("\n");
}
