import Table from "cli-table3";
import { ourChoices } from "../domain/choices";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import { type NumberedReading, readings } from "../register/readings/readings";
import { registerTextIn } from "../register/register-text";
import { wrapText } from "../reporting/words/wrap-text";
import type { LearnedReading, ProbeResult } from "../targets/reading-probes/learn-readings";
import { readingsMessages } from "./readings-messages";

const columnWidth = 40;

/** The decisions of an implementation as a table: reading, question, decision with its evidence, whether it is the suite's own. */
export function readingsTable(
  learned: readonly LearnedReading[],
  target: string,
  language: Language,
): string {
  const table = new Table({
    head: [
      "",
      format(readingsMessages.question, language),
      format(readingsMessages.decision, language, { target }),
    ],
    colWidths: [5, columnWidth, columnWidth],
    style: { head: [], border: [], compact: true },
  });
  for (const each of learned) {
    const reading = readings.find(({ id }) => id === each.reading);
    if (reading === undefined) continue;
    const decision = decisionLines(each, reading, language).flatMap((line) =>
      wrapText(line, columnWidth - 2),
    );
    table.push([
      reading.id.slice("reading-".length),
      wrapText(registerTextIn(reading.question, language), columnWidth - 2).join("\n"),
      decision.join("\n"),
    ]);
  }
  return table.toString();
}

/** Counts the decisions in one line. */
export function readingsEnding(learned: readonly LearnedReading[], language: Language): string {
  const count = (status: LearnedReading["status"]) => learned.filter((each) => each.status === status).length;
  const ours = learned.filter(isOurs).length;
  return format(readingsMessages.ending, language, {
    total: learned.length,
    ours,
    other: count("learned") - ours,
    unclear: count("unclear"),
    absent: count("absent"),
  });
}

/** Returns whether an implementation decides a reading as the suite does. */
function isOurs({ choice, reading }: LearnedReading): boolean {
  return choice === ourChoices[reading];
}

function decisionLines(
  each: LearnedReading,
  reading: NumberedReading,
  language: Language,
): readonly string[] {
  if (each.status === "unclear") return unclearLines(each, language);
  const absent = each.evidence[0]?.absent;
  if (absent !== undefined) return [format(readingsMessages.absent, language, { capability: absent })];
  const choice = reading.choices.find(({ id }) => id === each.choice);
  const mark = isOurs(each) ? "=" : "≠";
  return [
    `${mark} ${each.choice ?? ""}: ${choice === undefined ? "" : registerTextIn(choice, language)}`,
    ...lastStep(each.evidence[0], language),
  ];
}

function unclearLines({ evidence }: LearnedReading, language: Language): readonly string[] {
  const [first, second] = evidence;
  const head = format(readingsMessages.unclear, language);
  if (first?.failed !== undefined)
    return [head, format(readingsMessages.stopped, language, { reason: first.failed })];
  if (second === undefined) {
    const steps = (first?.steps ?? []).map(({ name, outcome }) => `${name} ${outcome}`).join(", ");
    return [head, format(readingsMessages.answersNeither, language, { steps })];
  }
  const shown = ({ choice, steps }: ProbeResult) => choice ?? steps.at(-1)?.outcome ?? "";
  const both = { first: shown(first ?? second), second: shown(second) };
  return [head, format(readingsMessages.answersDiffer, language, both)];
}

function lastStep(result: ProbeResult | undefined, language: Language): readonly string[] {
  const last = result?.steps.at(-1);
  if (last === undefined) return [];
  const evidence = format(readingsMessages.evidence, language, { count: result?.steps.length ?? 0 });
  return [`${evidence}: ${last.who} ${last.name} → ${last.outcome}`];
}
