import { protocolSchema } from "./protocol-schema";
import { protocolTables } from "./protocol-tables";

/** A shipped document that follows from the protocol's definitions, in whole or between its marks. */
export interface ProtocolDocument {
  /** Relative to the project's root. */
  readonly path: string;
  /** The document as it has to be, given what it is now. Throws `RangeError` where a mark is missing. */
  readonly render: (current: string) => string;
}

function betweenMarks(current: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [current.indexOf(start), current.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`There is no place for "${name}".`);
  return `${current.slice(0, from)}${start}\n\n${text}\n\n${current.slice(to)}`;
}

export const protocolDocuments: readonly ProtocolDocument[] = [
  {
    path: "docs/schemas/protocol.schema.json",
    render: () => `${JSON.stringify(protocolSchema(), null, 2)}\n`,
  },
  {
    path: "docs/protocol.md",
    render: (current) =>
      Object.entries(protocolTables()).reduce(
        (text, [name, table]) => betweenMarks(text, name, table),
        current,
      ),
  },
];
