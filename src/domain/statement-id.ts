/** The id of a statement in tags, reports and messages: `S104` to `S210`. */
export type StatementId = `S${number}`;

const firstStatement = 104;
const lastStatement = 210;

/** The 107 ids in the page's order. */
export const statementIds: readonly StatementId[] = Array.from(
  { length: lastStatement - firstStatement + 1 },
  (_, index): StatementId => `S${firstStatement + index}`,
);

/** Accepts `S137`, `s137` and the id of the page, `db4d0-137`. Returns `undefined` for anything else. */
export function parseStatementId(text: string): StatementId | undefined {
  const number = /^(?:S|db4d0-)(\d{3})$/i.exec(text.trim())?.[1];
  return statementIds.find((id) => id === `S${number}`);
}

/** The id in the HTML of the page: `db4d0-137` for `S137`. */
export function anchorOf(id: StatementId): string {
  return `db4d0-${id.slice(1)}`;
}
