import { html } from "hono/html";
import type { StatementId } from "../../domain/statement-id";
import { pageDefects } from "../../register/page-defects/page-defects";
import { type Markup, tell, wordsOf } from "../html/markup";
import { defectAnchor } from "./anchors";
import { siteWords } from "./site-words";

/** Lists the defects of the page's text at a statement. */
export function defectsOn(id: StatementId): Markup {
  const own = pageDefects.filter(({ statements }) => statements.includes(id));
  if (own.length === 0) return html``;
  const items = own.map(
    (defect) => html`<li><a href="#${defectAnchor(defect.id)}">${wordsOf(defect)}</a></li>`,
  );
  return html`<p class="label">${tell(siteWords.defectsHere)}</p><ul class="meta">${items}</ul>`;
}
