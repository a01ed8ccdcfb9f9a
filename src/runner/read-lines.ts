import { closeSync, openSync, readSync } from "node:fs";
import { PlanSplitter } from "./plan-splitter";

const chunkBytes = 1 << 20;
const lineBreak = 10;

/** Collects the parts of a line, whose memory is used again. */
interface Collector {
  add(part: Buffer): void;
  line(): string;
}

class WholeLine implements Collector {
  readonly #parts: Buffer[] = [];

  add(part: Buffer): void {
    this.#parts.push(Buffer.from(part));
  }

  line(): string {
    return Buffer.concat(this.#parts).toString("utf8");
  }
}

function* chunksOf(file: number): Generator<Buffer> {
  const chunk = Buffer.alloc(chunkBytes);
  for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
    yield chunk.subarray(0, length);
}

/**
 * Reads the lines of a file that end with a line break, one after the other, because a file may be larger than the longest text. An end
 * without a line break is left out. With `onMember`, the members of the array `plan` in the first line are handed over one by one, and the
 * line comes without them. Throws the errors of the file system.
 */
export function* linesOfFile(path: string, onMember?: (text: string) => void): Generator<string> {
  const file = openSync(path, "r");
  try {
    let begun: Collector = onMember === undefined ? new WholeLine() : new PlanSplitter(onMember);
    for (const chunk of chunksOf(file)) {
      let from = 0;
      for (let end = chunk.indexOf(lineBreak); end >= 0; end = chunk.indexOf(lineBreak, from)) {
        begun.add(chunk.subarray(from, end));
        yield begun.line();
        begun = new WholeLine();
        from = end + 1;
      }
      begun.add(chunk.subarray(from));
    }
  } finally {
    closeSync(file);
  }
}
