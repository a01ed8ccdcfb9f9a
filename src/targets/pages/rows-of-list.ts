import { findNode, type Row, rowsOf } from "./accessible-tree";
import type { PagesSession } from "./pages-session";
import type { Reading } from "./tab";

const mostPages = 200;

/** Returns the rows of a table with this name, on a page and on the pages after it. */
export async function rowsOfList(
  session: PagesSession,
  who: string,
  first: Reading,
  table: string,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  let page = first;
  for (let count = 0; count < mostPages; count += 1) {
    found.push(...rowsOf(page.tree, table));
    const next = findNode(page.tree, "link", session.labels.nextPage)?.url;
    if (next === undefined) break;
    page = await session.look(who, new URL(next, page.url).href);
  }
  return found;
}
