import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { reasonInWords } from "../../vocabulary/reasons";
import { playMessages } from "./play-messages";
import { type PlaySession, presentState } from "./play-session";
import { type PossibleInput, type RefusedInput, type Situation, situationOf } from "./situation";
import { sourceInWords } from "./source-in-words";

function possibleLines(possible: readonly PossibleInput[], session: PlaySession, language: Language) {
  return possible.flatMap(({ sample, sources }, index) => [
    `  ${index + 1}. ${sample.name} – ${session.model.describeEvent(sample, language)}`,
    ...sources.map((source) => `     ${sourceInWords(source, language)}`),
  ]);
}

/** Groups refusals by reason and source, so that each is printed once. */
function refusedLines(refused: readonly RefusedInput[], session: PlaySession, language: Language) {
  const groups = new Map<string, string[]>();
  for (const { sample, refusal } of refused) {
    const heading = `${reasonInWords(refusal.reason, language)}  ${sourceInWords(refusal, language)}`;
    const lines = groups.get(heading) ?? [];
    groups.set(heading, [...lines, `    ${sample.name} – ${session.model.describeEvent(sample, language)}`]);
  }
  return [...groups].flatMap(([heading, lines]) => [`  ${heading}`, ...lines]);
}

function infeasibleLines({ infeasible }: Situation, language: Language) {
  return infeasible.map(
    ({ sample, infeasible: { infeasible: why } }) => `  ${sample.name} – ${why[language]}`,
  );
}

function block(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

/** The present state in words, with the possible, refused and infeasible inputs and their sources. */
export function renderSituation(session: PlaySession, language: Language): string {
  const situation = situationOf(session);
  const state = session.model.describeState(presentState(session), language);
  return [
    format(playMessages.state, language, { state }),
    ...block(format(playMessages.possible, language), possibleLines(situation.possible, session, language)),
    ...block(format(playMessages.refused, language), refusedLines(situation.refused, session, language)),
    ...block(format(playMessages.infeasible, language), infeasibleLines(situation, language)),
  ].join("\n");
}
