/** A line of bytes was longer than any answer may be. */
export class OversizedLine extends Error {
  override readonly name = "OversizedLine";
}

const newline = 0x0a;

export interface LineSplitter {
  /** Gives the lines that are complete with these bytes, without their line ends. Throws `OversizedLine`. */
  take(chunk: Buffer): Buffer[];
  /** What has come since the last line end. */
  rest(): Buffer;
}

/** Cuts a stream of bytes into lines of at most `limit` bytes, in time proportional to the stream's length. */
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
