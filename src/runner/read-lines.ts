import { closeSync, openSync, readSync } from "node:fs";

const chunkBytes = 1 << 20;
const lineBreak = 10;

/**
 * Reads the lines of a file that end with a line break, one after the other, because a file may be larger than the longest string. An
 * end without a line break is left out. Throws the errors of the file system.
 */
export function* linesOfFile(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(chunkBytes);
    let begun: Buffer[] = [];
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      let from = 0;
      for (
        let end = chunk.indexOf(lineBreak);
        end >= 0 && end < length;
        end = chunk.indexOf(lineBreak, from)
      ) {
        begun.push(chunk.subarray(from, end));
        yield Buffer.concat(begun).toString("utf8");
        begun = [];
        from = end + 1;
      }
      begun.push(Buffer.from(chunk.subarray(from, length)));
    }
  } finally {
    closeSync(file);
  }
}
