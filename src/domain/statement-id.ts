/** A statement of the page as tags, reports and messages name it: `S104` to `S210`. */
export type StatementId = `S${number}`;

const firstStatement = 104;
const lastStatement = 210;

/** The 107 ids in the page's order. */
export const statementIds: readonly StatementId[] = Array.from(
  { length: lastStatement - firstStatement + 1 },
  (_, index): StatementId => `S${firstStatement + index}`,
);

/** Accepts `S137`, `s137` and the page's own `db4d0-137`; anything else gives `undefined`. */
export function parseStatementId(text: string): StatementId | undefined {
  const number = /^(?:S|db4d0-)(\d{3})$/i.exec(text.trim())?.[1];
  return statementIds.find((id) => id === `S${number}`);
}

/** The id that the page itself carries in its HTML: `db4d0-137` for `S137`. */
export function anchorOf(id: StatementId): string {
  return `db4d0-${id.slice(1)}`;
}
