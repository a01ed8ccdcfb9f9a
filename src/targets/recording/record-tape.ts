import { appendFileSync } from "node:fs";
import type { Implementation } from "../../port/implementation";
import { createRedaction, type Redaction } from "./redaction";
import { digestOf, questionOf, type TapedExchange, type TapedVerb, tapedFault } from "./tape";

/** What one file knows of those who write it. */
interface Writing {
  sessions: number;
  readonly arrangements: Set<string>;
}

const writings = new Map<string, Writing>();

function writingOf(path: string): Writing {
  const writing = writings.get(path) ?? { sessions: 0, arrangements: new Set() };
  writings.set(path, writing);
  return writing;
}

const webAddress = /https?:\/\/[^\s"'<>‹›\\]+/g;

/** Whatever still looks like a link when all known secrets are hidden: nobody has shown it, so it may be a personal one. */
function withoutLinks(text: string): string {
  const links = new Map<string, string>();
  return text.replaceAll(webAddress, (link) => {
    const placeholder = links.get(link) ?? `‹link:${links.size + 1}›`;
    links.set(link, placeholder);
    return placeholder;
  });
}

type Taken = Omit<TapedExchange, "session">;

/** The exchanges since a reset as lines; all of them are known, so that no secret is written before it is known as one. */
function linesOf(session: number, exchanges: readonly Taken[], redaction: Redaction): string {
  for (const { asked, answer } of exchanges) {
    redaction.learn(asked);
    redaction.learn(answer);
  }
  const concealed = exchanges.map((exchange) => JSON.stringify(redaction.conceal({ session, ...exchange })));
  return exchanges.length === 0 ? "" : `${withoutLinks(concealed.join("\n"))}\n`;
}

/**
 * Puts a tape before an implementation: every question and what came back goes to a file, secrets replaced by placeholders
 * that are stable from one reset to the next. The twin in this process is not passed on: it would go unrecorded.
 */
export function recordTape(implementation: Implementation, path: string): Implementation {
  const writing = writingOf(path);
  writing.sessions += 1;
  const session = writing.sessions;
  let taken: Taken[] = [];
  const write = (): void => {
    const lines = linesOf(session, taken, createRedaction());
    taken = [];
    if (lines !== "") appendFileSync(path, lines);
  };
  const tellArrangement = (value: unknown): void => {
    const arrangement = digestOf(value);
    if (writing.arrangements.has(arrangement)) return;
    writing.arrangements.add(arrangement);
    appendFileSync(path, `${JSON.stringify({ arrangement, value })}\n`);
  };
  const ask = async <Answer>(
    verb: TapedVerb,
    asked: Readonly<Record<string, unknown>>,
    question: () => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      const answer = await question();
      taken.push({ verb, asked: questionOf(asked), ...(answer === undefined ? {} : { answer }) });
      return answer;
    } catch (thrown) {
      taken.push({ verb, asked: questionOf(asked), fault: tapedFault(thrown) });
      throw thrown;
    }
  };
  return {
    hello: () => ask("hello", {}, () => implementation.hello()),
    reset: (reset) => {
      write();
      tellArrangement(reset.arrangement);
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
