import { html } from "hono/html";
import { type Markup, tell, text } from "../../reporting/html/markup";
import type { KillMatrix, MatrixRow } from "../kill-matrix";
import { nameOf, toneOf } from "./heat-map";
import { matrixWords } from "./matrix-words";

/** The number of checks listed for each fault; the others are in the JSON. */
const mostListed = 30;

/** Each fault with its story, the blamed requirements and the checks that kill it. */
export function faultCards({ checks, faults }: KillMatrix): Markup {
  return html`<section aria-labelledby="faults"><h2 id="faults">${tell(matrixWords.everyFault)} <span class="count">${faults.length}</span></h2>
${faults.map((row) => faultCard(row, checks))}</section>`;
}

function faultCard(row: MatrixRow, checks: readonly string[]): Markup {
  const { blamed, killedBy, requirement, story, target } = row;
  const left = killedBy.length - mostListed;
  const listed = killedBy
    .slice(0, mostListed)
    .map((index) => html`<li><code>${text(checks[index] ?? "")}</code></li>`);
  const others = blamed.filter((slug) => slug !== requirement).join(", ");
  return html`<details class="fault-card" id="${target}"><summary><i class="tone-${toneOf(row)}"></i>
<code>${text(nameOf(target))}</code> <span lang="en">${text(story)}</span></summary>
<p class="where">${tell(matrixWords.blamed)}: <strong>${row.attributed ? requirement : ""}</strong> ${others}</p>
<ul>${listed}${left > 0 ? html`<li>${tell(matrixWords.more, { count: left })}</li>` : ""}</ul></details>
`;
}
