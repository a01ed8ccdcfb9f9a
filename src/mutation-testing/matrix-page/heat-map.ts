import { html } from "hono/html";
import { findRequirement } from "../../register/requirements";
import { type Markup, tell, text, wordsOf } from "../../reporting/html/markup";
import type { KillMatrix, MatrixRow } from "../kill-matrix";
import type { MatrixColumn, MatrixColumns } from "./matrix-columns";
import { matrixWords } from "./matrix-words";

/** Faults × groups of checks. The faults are grouped by the requirement that they break. */
export function heatMap({ faults }: KillMatrix, { columns, countsOf }: MatrixColumns): Markup {
  const slugs = [...new Set(faults.map(({ requirement }) => requirement))];
  const bodies = slugs.map((slug) => {
    const requirement = findRequirement(slug ?? "");
    const words = requirement === undefined ? tell(matrixWords.none) : wordsOf(requirement);
    const own = faults.filter((row) => row.requirement === slug);
    return html`<tbody><tr class="requirement"><th scope="rowgroup" colspan="${columns.length + 2}"><code>${slug ?? ""}</code> ${words}</th></tr>
${own.map((row) => line(row, countsOf(row), columns))}</tbody>
`;
  });
  return html`<section aria-labelledby="matrix">
<h2 id="matrix">${tell(matrixWords.matrix)}</h2>
<p>${tell(matrixWords.howToRead)}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix"><table class="matrix">
<thead><tr><th scope="col">${tell(matrixWords.fault)}</th><th scope="col">${tell(matrixWords.steps)}</th>${columns.map(
    ({ kind, name }) =>
      html`<th scope="col" class="${kind}"><span class="up" title="${text(name)}">${text(name.slice(name.indexOf("/") + 1))}</span></th>`,
  )}</tr></thead>
${bodies}</table></div>
</section>`;
}

export function nameOf(target: string): string {
  return target.slice(target.indexOf(":") + 1);
}

export function toneOf({ attributed, killedBy }: MatrixRow): "right" | "wrong" | "missed" {
  if (killedBy.length === 0) return "missed";
  return attributed ? "right" : "wrong";
}

function line(row: MatrixRow, counts: readonly number[], columns: readonly MatrixColumn[]): Markup {
  const { shortest, target } = row;
  const cells = columns.map(({ checks, name }, index) => cell(counts[index] ?? 0, checks, name));
  return html`<tr class="${toneOf(row)}"><th scope="row" class="fault"><a href="#${target}">${text(nameOf(target))}</a></th><td class="steps">${shortest ?? "–"}</td>${cells}</tr>
`;
}

function cell(count: number, checks: number, name: string): Markup {
  if (count === 0) return html`<td></td>`;
  return html`<td class="m${shadeOf(count / checks)}" title="${text(name)}: ${count} / ${checks}"></td>`;
}

/** The thresholds are low because in a large group few checks concern the fault. */
function shadeOf(part: number): number {
  if (part > 0.5) return 4;
  if (part > 0.2) return 3;
  return part > 0.05 ? 2 : 1;
}
