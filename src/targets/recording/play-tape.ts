import { readFileSync } from "node:fs";
import type { Implementation } from "../../port/implementation";
import { createRedaction, type Redaction } from "./redaction";
import { digestOf, questionOf, type TapedArrangement, type TapedExchange, thrownAgain } from "./tape";

/** The next request is not the one on the tape. */
export class TapeMismatch extends Error {
  override readonly name = "TapeMismatch";
}

/** A tape during playback with its first mismatch. */
interface Playing {
  readonly sessions: readonly (readonly TapedExchange[])[];
  readonly played: number[];
  opened: number;
  mismatch: string | null;
}

const playing = new Map<string, Playing>();

function isArrangement(line: TapedExchange | TapedArrangement): line is TapedArrangement {
  return "arrangement" in line;
}

// Sessions that were opened and said nothing leave gaps.
const mostAhead = 1_000;

/** Throws `TapeMismatch` if an arrangement does not match its digest or a session has no possible number. */
function readTape(path: string): Playing {
  const sessions: TapedExchange[][] = [];
  for (const text of readFileSync(path, "utf8").split("\n")) {
    if (text === "") continue;
    const line: TapedExchange | TapedArrangement = JSON.parse(text);
    if (isArrangement(line)) {
      if (digestOf(line.value) !== line.arrangement) throw new TapeMismatch("An arrangement was changed.");
      continue;
    }
    const { session: number } = line;
    // Sessions begin one after another, so a number far beyond them was put in.
    if (!Number.isInteger(number) || number < 1 || number > sessions.length + mostAhead)
      throw new TapeMismatch(`There is no session ${number}.`);
    while (sessions.length < number) sessions.push([]);
    sessions[number - 1]?.push(line);
  }
  return { sessions, played: sessions.map(() => 0), opened: 0, mismatch: null };
}

function tapeAt(path: string): Playing {
  const tape = playing.get(path) ?? readTape(path);
  playing.set(path, tape);
  return tape;
}

function answerFrom(
  tape: Playing,
  session: number,
  verb: string,
  asked: Readonly<Record<string, unknown>>,
  redaction: Redaction,
) {
  const place = tape.played[session] ?? 0;
  const line = tape.sessions[session]?.[place];
  // Requests may contain links that the suite has made up. The tape hides them as well.
  redaction.learn(asked);
  const question = JSON.stringify([verb, redaction.conceal(questionOf(asked))]);
  if (line === undefined || JSON.stringify([line.verb, line.asked]) !== question) {
    tape.mismatch ??= `session ${session + 1}, message ${place + 1}: asked ${question}`;
    throw new TapeMismatch(`The messages do not hold this question: ${question}`);
  }
  tape.played[session] = place + 1;
  redaction.learn(line.answer);
  if (line.fault !== undefined) throw thrownAgain(line.fault);
  return line.answer;
}

/** The state of playback: the first request that is not on the tape, and the number of messages that were not requested. */
export function tapeState(path: string): { readonly mismatch: string | null; readonly unasked: number } {
  const { sessions, played, mismatch } = tapeAt(path);
  const unasked = sessions.reduce((sum, session, index) => sum + session.length - (played[index] ?? 0), 0);
  return { mismatch, unasked };
}

/**
 * An implementation that repeats recorded answers. Requests must be the recorded ones in the recorded order. Each opening plays the
 * next session of the tape. Answers are not validated again.
 */
export function playTape(path: string): Implementation {
  const tape = tapeAt(path);
  const session = tape.opened;
  tape.opened += 1;
  let redaction = createRedaction();
  // The cast connects a recorded answer with the type that belongs to the requested name.
  const ask = async <Answer>(verb: string, asked: Readonly<Record<string, unknown>>): Promise<Answer> => {
    if (verb === "reset") redaction = createRedaction();
    return answerFrom(tape, session, verb, asked, redaction) as Answer;
  };
  return {
    hello: () => ask("hello", {}),
    reset: (reset) => ask("reset", { ...reset }),
    act: (who, action, args) => ask("act", { who, action, args }),
    observe: (who, what, args) => ask("observe", { who, what, args }),
    advance: (milliseconds) => ask("advance", { milliseconds }),
    bye: () => ask("bye", {}),
  };
}
