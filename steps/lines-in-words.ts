import type { OrderLine } from "../src/port/shapes";

/** Each line as "10 × office". */
export function linesInWords(lines: readonly OrderLine[]): readonly string[] {
  return lines.map(({ offer, licences }) => `${licences} × ${offer}`);
}
