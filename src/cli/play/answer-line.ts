import { nearest } from "../../domain/did-you-mean";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { reasonInWords } from "../../vocabulary/reasons";
import { playMessages } from "./play-messages";
import { type Attempt, attempt, type PlaySession, presentState, undo } from "./play-session";
import { renderSituation } from "./render-situation";
import { situationOf } from "./situation";
import { sourceInWords } from "./source-in-words";

/** The result of one line of input: the text to show, and a request to the caller to quit or save. */
export interface Answer {
  readonly session: PlaySession;
  readonly text: string;
  readonly quit?: boolean;
  /** The file in which to save the history. */
  readonly save?: string;
}

const commands = ["look", "undo", "history", "save", "quit"];

function words(session: PlaySession, tried: Attempt, input: string, language: Language): string {
  switch (tried.kind) {
    case "accepted": {
      const what = tried.session.model.describeEvent(tried.sample, language);
      const same = JSON.stringify(presentState(session)) === JSON.stringify(presentState(tried.session));
      const done = format(playMessages.done, language, { what });
      return same ? `${done} ${format(playMessages.unchanged, language)}` : done;
    }
    case "refused": {
      const reason = reasonInWords(tried.refusal.reason, language);
      const source = sourceInWords(tried.refusal, language);
      return format(playMessages.no, language, { reason, source });
    }
    case "infeasible":
      return format(playMessages.impossible, language, { why: tried.infeasible.infeasible[language] });
    case "unknown": {
      const known = [...session.model.samples.map(({ name }) => name), ...commands];
      return format(playMessages.unknownInput, language, { input, nearest: nearest(input, known) });
    }
  }
}

function answerInput(session: PlaySession, input: string, language: Language): Answer {
  const numbered = /^\d+$/.test(input)
    ? situationOf(session).possible[Number(input) - 1]?.sample.name
    : undefined;
  const tried = attempt(session, numbered ?? input);
  const text = words(session, tried, input, language);
  if (tried.kind !== "accepted") return { session, text };
  return { session: tried.session, text: `${text}\n\n${renderSituation(tried.session, language)}` };
}

function answerUndo(session: PlaySession, language: Language): Answer {
  const before = undo(session);
  if (before === undefined) return { session, text: format(playMessages.nothingToUndo, language) };
  const text = `${format(playMessages.undone, language)}\n\n${renderSituation(before, language)}`;
  return { session: before, text };
}

function answerHistory(session: PlaySession, language: Language): Answer {
  const { history, model } = session;
  const lines = history.map((name, index) => {
    const sample = model.samples.find((each) => each.name === name);
    return `  ${index + 1}. ${name} – ${sample === undefined ? "" : model.describeEvent(sample, language)}`;
  });
  return {
    session,
    text: lines.length === 0 ? format(playMessages.emptyHistory, language) : lines.join("\n"),
  };
}

/** Answers one line: the name or number of an input, or a command. Performs no input or output. */
export function answerLine(session: PlaySession, line: string, language: Language): Answer {
  const input = line.trim();
  const [command = "", ...rest] = input.split(/\s+/);
  const file = rest.join(" ");
  if (input === "") return { session, text: "" };
  if (command === "quit") return { session, text: "", quit: true };
  if (command === "look") return { session, text: renderSituation(session, language) };
  if (command === "undo") return answerUndo(session, language);
  if (command === "history") return answerHistory(session, language);
  if (command !== "save") return answerInput(session, input, language);
  return file === ""
    ? { session, text: format(playMessages.saveWhere, language) }
    : { session, text: "", save: file };
}
