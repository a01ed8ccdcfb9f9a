import { html } from "hono/html";
import { allCustomerNames, offerPhrases, providerPhrases, resellerPhrases } from "../../vocabulary/names";
import { type Markup, text } from "../html/markup";

/** Names of companies and offers, the longer ones first, because some begin with another. */
const names = [
  ...providerPhrases.keys(),
  ...resellerPhrases.keys(),
  ...allCustomerNames,
  ...offerPhrases.keys(),
]
  .filter((name) => /^\p{Lu}/u.test(name))
  .toSorted((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));

/** The parts of a step that are filled in: quoted texts, holes of an outline, labels of the interface, names, numbers. */
const parts = new RegExp(
  `("[^"]*"|<[^>]*>|\\[[^\\]]*\\]|${names.join("|")}|(?<![\\p{L}\\d])\\d+(?![\\p{L}\\d]))`,
  "u",
);

function part(content: string): Markup {
  if (/^<.*>$/.test(content)) return html`<span class="hole">${text(content)}</span>`;
  return parts.test(content) ? html`<span class="arg">${text(content)}</span>` : text(content);
}

/** Renders the text of a step with the parts that are filled in marked. */
export function stepText(content: string): Markup {
  return html`${content.split(parts).map(part)}`;
}

interface Cells {
  readonly cells: readonly { readonly value: string }[];
}

/** A row of a table in a feature, with what stands before it. */
export interface GherkinRow {
  readonly row: Cells;
  readonly mark: Markup;
}

/** Renders a table of a feature. */
export function gherkinTable(head: Cells | undefined, rows: readonly GherkinRow[]): Markup {
  const headings = head?.cells.map(({ value }) => html`<th scope="col">${text(value)}</th>`);
  const body = rows.map(
    ({ row, mark }) =>
      html`<tr>${row.cells.map(({ value }) => html`<td>${text(value)}</td>`)}<td>${mark}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0"><table>${headings === undefined ? "" : html`<thead><tr>${headings}<td></td></tr></thead>`}<tbody>${body}</tbody></table></div>`;
}

interface GherkinStep {
  readonly keyword: string;
  readonly text: string;
  readonly dataTable?: { readonly rows: readonly Cells[] } | undefined;
  readonly docString?: { readonly content: string } | undefined;
}

/** Renders the steps of an example. */
export function gherkinSteps(steps: readonly GherkinStep[]): Markup {
  const items = steps.map(({ keyword, text: words, dataTable, docString }) => {
    const table =
      dataTable === undefined
        ? ""
        : gherkinTable(
            undefined,
            dataTable.rows.map((row) => ({ row, mark: html`` })),
          );
    const doc = docString === undefined ? "" : html`<pre>${text(docString.content)}</pre>`;
    return html`<li><span class="kw">${keyword.trimEnd()}</span> ${stepText(words)}${table}${doc}</li>`;
  });
  return html`<ul class="gherkin">${items}</ul>`;
}
