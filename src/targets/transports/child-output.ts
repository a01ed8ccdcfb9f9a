import type { LocalizedText } from "../../domain/text";
import { foreignEnd } from "../secrets/foreign-text";
import type { Diagnosis } from "./diagnosis";
import { lineSplitter } from "./line-splitter";
import * as words from "./transport-errors";
import { isReply, type Reply } from "./wire";

/** Far longer than any answer of the protocol: an order of a thousand lines has 60 kB. */
export const longestLine = 8 * 1024 * 1024;
const mostNoise = 16 * 1024 * 1024;
// More than is shown, so that a secret at the place of the cut is recognised as a whole.
const tailLength = 8_000;

interface Listener {
  reply(reply: Reply): void;
  fault(diagnosis: Diagnosis, detail: LocalizedText): void;
}

/** The output of a child process. Replies go to the listener, everything else to the log. */
export interface ChildOutput {
  takeAnswers(chunk: Buffer): void;
  takeErrors(chunk: Buffer): void;
  /** The beginning of an answer whose line has not ended, or the empty string. */
  unfinished(): string;
  noiseLines(): number;
  tail(): string;
  /** Starts counting log bytes anew, because the limit applies to each request. */
  resetNoise(): void;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/** `undefined` if the bytes are not valid UTF-8. */
function decoded(line: Buffer): string | undefined {
  try {
    return strict.decode(line).trim();
  } catch {
    return undefined;
  }
}

/** Returns only the position of a syntax error, because its message quotes the line, which may contain a password. */
function positionIn(problem: unknown): number | undefined {
  const position = problem instanceof Error ? /at position (\d+)/.exec(problem.message)?.[1] : undefined;
  return position === undefined ? undefined : Number(position) + 1;
}

/** Separates replies from log. JSON objects are replies; every line that does not begin with `{` is log. */
export function childOutput(listener: Listener): ChildOutput {
  const splitter = lineSplitter(longestLine);
  let noiseLines = 0;
  let noiseBytes = 0;
  let tail = "";

  const log = (text: string, bytes: number): void => {
    tail = (tail + text).slice(-tailLength);
    noiseBytes += bytes;
    if (noiseBytes > mostNoise) listener.fault("flood", words.flood(mostNoise));
  };

  const takeLine = (line: Buffer): void => {
    const text = decoded(line);
    if (text === undefined && line.includes("{")) {
      listener.fault("invalid-utf-8", words.lineNotUtf8);
    } else if (text?.startsWith("{")) {
      takeObject(text);
    } else if (line.length > 0) {
      noiseLines += 1;
      log(`${lenient.decode(line)}\n`, line.length);
    }
  };

  const takeObject = (text: string): void => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (problem) {
      listener.fault("not-json", words.lineNotJson(positionIn(problem)));
      return;
    }
    if (isReply(value)) listener.reply(value);
  };

  return {
    takeAnswers(chunk) {
      try {
        for (const line of splitter.take(chunk)) takeLine(line);
      } catch {
        listener.fault("oversized-line", words.longLine(longestLine));
      }
    },
    takeErrors: (chunk) => log(chunk.toString("utf8"), chunk.length),
    unfinished() {
      const rest = splitter.rest().toString("utf8").trim();
      return rest.startsWith("{") ? rest : "";
    },
    noiseLines: () => noiseLines,
    tail: () => foreignEnd(tail),
    resetNoise() {
      noiseBytes = 0;
    },
  };
}
