import { appendFileSync } from "node:fs";
import { visibleJson } from "../../domain/foreign-text";
import type { Implementation } from "../../port/implementation";
import { createRedaction, type Redaction } from "./redaction";
import { digestOf, questionOf, type TapedExchange, type TapedVerb, tapedFault } from "./tape";

/** The state of one tape file, shared by all sessions that write to it. */
interface TapeFile {
  sessions: number;
  readonly arrangements: Set<string>;
  /** The error by which the file has become incomplete. */
  problem?: unknown;
}

const tapeFiles = new Map<string, TapeFile>();

function tapeFileOf(path: string): TapeFile {
  const tapeFile = tapeFiles.get(path) ?? { sessions: 0, arrangements: new Set() };
  tapeFiles.set(path, tapeFile);
  return tapeFile;
}

const webAddress = /https?:\/\/[^\s"'<>‹›\\]+/g;

/** Appends lines to a tape. A full disk is no fault of the target, so that the checks go on without a tape. */
function append(tapeFile: TapeFile, path: string, lines: string): void {
  if (lines === "" || tapeFile.problem !== undefined) return;
  try {
    appendFileSync(path, lines);
  } catch (problem) {
    tapeFile.problem = problem;
  }
}

/** Throws the error by which a tape has become incomplete. */
export function requireWholeTape(path: string): void {
  const { problem } = tapeFileOf(path);
  if (problem !== undefined) throw problem;
}

/** Hides links that are not known as secrets. An observation has not shown them, so they may be personal. */
function withoutLinks(text: string): string {
  const links = new Map<string, string>();
  return text.replaceAll(webAddress, (link) => {
    const placeholder = links.get(link) ?? `‹link:${links.size + 1}›`;
    links.set(link, placeholder);
    return placeholder;
  });
}

type SessionExchange = Omit<TapedExchange, "session">;

/** The exchanges since a reset as lines. They are written together, so that every secret among them is known before. */
function linesOf(session: number, exchanges: readonly SessionExchange[], redaction: Redaction): string {
  for (const { asked, answer } of exchanges) {
    redaction.learn(asked);
    redaction.learn(answer);
  }
  const concealed = exchanges.map((exchange) => JSON.stringify(redaction.conceal({ session, ...exchange })));
  // No line of JSON holds a line end.
  const lines = withoutLinks(concealed.join("\n")).split("\n").map(visibleJson);
  return exchanges.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/**
 * Records all requests and answers in a file, with secrets replaced by placeholders that are stable between two resets. Hides
 * `inProcess`, because its calls would not be recorded.
 */
export function recordTape(implementation: Implementation, path: string): Implementation {
  const tapeFile = tapeFileOf(path);
  tapeFile.sessions += 1;
  const session = tapeFile.sessions;
  let pending: SessionExchange[] = [];
  const write = (): void => {
    const lines = linesOf(session, pending, createRedaction());
    pending = [];
    append(tapeFile, path, lines);
  };
  const writeArrangement = (value: unknown): void => {
    const arrangement = digestOf(value);
    if (tapeFile.arrangements.has(arrangement)) return;
    tapeFile.arrangements.add(arrangement);
    append(tapeFile, path, `${JSON.stringify({ arrangement, value })}\n`);
  };
  const ask = async <Answer>(
    verb: TapedVerb,
    asked: Readonly<Record<string, unknown>>,
    question: () => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      const answer = await question();
      pending.push({ verb, asked: questionOf(asked), ...(answer === undefined ? {} : { answer }) });
      return answer;
    } catch (thrown) {
      pending.push({ verb, asked: questionOf(asked), fault: tapedFault(thrown) });
      throw thrown;
    }
  };
  return {
    hello: () => ask("hello", {}, () => implementation.hello()),
    reset: (reset) => {
      write();
      writeArrangement(reset.arrangement);
      return ask("reset", { ...reset }, () => implementation.reset(reset));
    },
    act: (who, action, args) =>
      ask("act", { who, action, args }, () => implementation.act(who, action, args)),
    observe: (who, what, args) =>
      ask("observe", { who, what, args }, () => implementation.observe(who, what, args)),
    advance: (milliseconds) =>
      ask("advance", { milliseconds }, async () => implementation.advance?.(milliseconds)),
    bye: () => ask("bye", {}, () => implementation.bye()).finally(write),
  };
}
