/** A line was longer than the limit. */
export class OversizedLine extends Error {
  override readonly name = "OversizedLine";
}

const newline = 0x0a;

export interface LineSplitter {
  /** Returns the lines that these bytes complete, without line ends. Throws `OversizedLine`. */
  take(chunk: Buffer): Buffer[];
  /** The bytes since the last line end. */
  rest(): Buffer;
}

/** Splits a stream of bytes into lines of at most `limit` bytes, in time proportional to the length of the stream. */
export function lineSplitter(limit: number): LineSplitter {
  let pieces: Buffer[] = [];
  let held = 0;

  const keep = (piece: Buffer): void => {
    pieces.push(piece);
    held += piece.length;
    if (held > limit) throw new OversizedLine(`A line has more than ${limit} bytes.`);
  };

  const release = (): Buffer => {
    const [only] = pieces;
    const line = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
    pieces = [];
    held = 0;
    return line;
  };

  return {
    take(chunk) {
      const lines: Buffer[] = [];
      let from = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
        keep(chunk.subarray(from, end));
        lines.push(release());
        from = end + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
      return lines;
    },
    rest: () => Buffer.concat(pieces),
  };
}
