import { html } from "hono/html";
import { type Markup, tell, text } from "../../reporting/html/markup";
import type { KillMatrix, MatrixRow } from "../kill-matrix";
import { nameOf, toneOf } from "./heat-map";
import { matrixWords } from "./matrix-words";

/** So many checks of one fault are named; the rest is in the JSON. */
const mostNamed = 30;

/** Each fault with its story, who is blamed, and by what it is found out. */
export function survivorCards({ checks, faults }: KillMatrix): Markup {
  return html`<section aria-labelledby="faults"><h2 id="faults">${tell(matrixWords.everyFault)} <span class="count">${faults.length}</span></h2>
${faults.map((row) => scenario(row, checks))}</section>`;
}

function scenario(row: MatrixRow, checks: readonly string[]): Markup {
  const { blamed, killedBy, requirement, story, target } = row;
  const left = killedBy.length - mostNamed;
  const named = killedBy
    .slice(0, mostNamed)
    .map((place) => html`<li><code>${text(checks[place] ?? "")}</code></li>`);
  const others = blamed.filter((slug) => slug !== requirement).join(", ");
  return html`<details class="fault-card" id="${target}"><summary><i class="tone-${toneOf(row)}" style="display:inline-block;width:.7rem;height:.7rem;border-radius:.2rem"></i>
<code>${text(nameOf(target))}</code> <span lang="en">${text(story)}</span></summary>
<p class="where">${tell(matrixWords.blamed)}: <strong>${row.attributed ? requirement : ""}</strong> ${others}</p>
<ul>${named}${left > 0 ? html`<li>${tell(matrixWords.more, { count: left })}</li>` : ""}</ul></details>
`;
}
