import { html } from "hono/html";
import type { Language } from "../domain/language";
import { type Markup, tell } from "../reporting/html/markup";
import { outcomeBar } from "../reporting/html/outcome-bar";
import { pageFrame } from "../reporting/html/page-frame";
import type { KillMatrix } from "./kill-matrix";
import { faultCards } from "./matrix-page/fault-cards";
import { heatMap } from "./matrix-page/heat-map";
import { matrixColumns } from "./matrix-page/matrix-columns";
import { matrixStyle } from "./matrix-page/matrix-style";
import { matrixWords } from "./matrix-page/matrix-words";
import { redundancyTables } from "./matrix-page/redundancy-tables";

/** The number of detected faults, and of those for which the right requirement is blamed. */
function summaryHeader({ alone, faults }: KillMatrix): Markup {
  const found = faults.filter(({ killedBy }) => killedBy.length > 0).length;
  const attributed = faults.filter((row) => row.attributed).length;
  const exact = faults.filter((row) => row.exact).length;
  const parts = { passed: attributed, warned: found - attributed, failed: faults.length - found };
  const shown = Object.entries(parts).filter(([, count]) => count > 0);
  return html`<header class="verdict ${found === faults.length ? "pass" : "fail"}" id="verdict" tabindex="-1">
  <h1><strong>${found}</strong> <span class="of">${tell(matrixWords.ofAll, { total: faults.length })}</span> ${tell(matrixWords.detected)}</h1>
  <p class="line">${tell(matrixWords.inFigures, { attributed, exact, single: alone.length })}</p>
  ${outcomeBar(shown)}
  <p class="legend"><span><i class="tone-right"></i>${tell(matrixWords.right)}</span>
  <span><i class="tone-wrong"></i>${tell(matrixWords.wrong)}</span>
  <span><i class="tone-missed"></i>${tell(matrixWords.missed)}</span></p>
</header>`;
}

/** The kill matrix as one HTML file in both languages, without external resources and times. */
export function killMatrixPage(matrix: KillMatrix, language: Language): string {
  const columns = matrixColumns(matrix);
  return pageFrame({
    language,
    title: `twotier faults · ${matrix.faults.length}`,
    name: "twotier faults",
    skip: tell(matrixWords.skip),
    contents: [
      ["matrix", tell(matrixWords.matrix)],
      ["check-kinds", tell(matrixWords.checkKinds)],
      ["scenarios", tell(matrixWords.scenarios)],
      ["faults", tell(matrixWords.everyFault)],
    ],
    style: matrixStyle,
    main: html`${summaryHeader(matrix)}
${heatMap(matrix, columns)}
${redundancyTables(matrix)}
${faultCards(matrix)}`,
  });
}
