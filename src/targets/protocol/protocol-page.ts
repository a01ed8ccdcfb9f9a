import { protocolTables } from "./protocol-tables";

function betweenMarks(current: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [current.indexOf(start), current.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`There is no place for "${name}".`);
  return `${current.slice(0, from)}${start}\n\n${text}\n\n${current.slice(to)}`;
}

/** Returns docs/protocol.md with the present tables between its marks. Throws `RangeError` if a mark is missing. */
export function protocolPage(current: string): string {
  return Object.entries(protocolTables()).reduce(
    (text, [name, table]) => betweenMarks(text, name, table),
    current,
  );
}
