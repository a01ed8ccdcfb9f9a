import type { Language } from "../../domain/language";
import type { Move, Player } from "./player";

/** One move as a line that a person could follow: who, and what. */
export function moveInWords(players: readonly Player[], move: Move, language: Language): string {
  const player = players[move.player];
  if (player === undefined) return "";
  const { subject, stage } = player;
  const sentence = subject.model.describeEvent(subject.sample(move.sample), language);
  const who = subject.person(move.sample, move.kind, stage);
  return language === "en" ? `${who}: ${sentence}` : `${who}：${sentence}`;
}

/** What must be there before the moves, for each machine. */
export function givenInWords(players: readonly Player[], language: Language): readonly string[] {
  return players.map(({ subject }) => subject.model.given[language]);
}
