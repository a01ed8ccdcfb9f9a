import { html } from "hono/html";
import type { Language } from "../domain/language";
import { type Markup, tell, verbatim } from "../reporting/html/markup";
import { pageScript } from "../reporting/html/page-script";
import { pageStyle } from "../reporting/html/page-style";
import { reportWords } from "../reporting/html/report-words";
import type { KillMatrix } from "./kill-matrix";
import { faultCards } from "./matrix-page/fault-cards";
import { heatMap } from "./matrix-page/heat-map";
import { matrixColumns } from "./matrix-page/matrix-columns";
import { matrixStyle } from "./matrix-page/matrix-style";
import { matrixWords } from "./matrix-page/matrix-words";
import { worthTables } from "./matrix-page/worth-tables";

function toolbar(): Markup {
  return html`<nav class="toolbar" aria-label="twotier">
<a class="skip" href="#verdict">${tell(matrixWords.skip)}</a>
<strong>twotier faults</strong>
<ul class="contents">
  <li><a href="#matrix">${tell(matrixWords.matrix)}</a></li>
  <li><a href="#weapons">${tell(matrixWords.weapons)}</a></li>
  <li><a href="#scenarios">${tell(matrixWords.scenarios)}</a></li>
  <li><a href="#faults">${tell(matrixWords.everyFault)}</a></li>
</ul>
<span class="tools">
  <button type="button" data-open="true">${tell(reportWords.expandAll)}</button>
  <button type="button" data-open="false">${tell(reportWords.collapseAll)}</button>
  <span role="group" aria-label="Language 語言">
    <button type="button" data-set-language="en" lang="en">English</button>
    <button type="button" data-set-language="zh-TW" lang="zh-TW">繁體中文</button>
  </span>
</span>
</nav>`;
}

/** What a reader learns in ten seconds: how many are found out, how many of those by the right name. */
function headline({ alone, faults }: KillMatrix): Markup {
  const found = faults.filter(({ killedBy }) => killedBy.length > 0).length;
  const attributed = faults.filter((row) => row.attributed).length;
  const exact = faults.filter((row) => row.exact).length;
  const parts = { passed: attributed, warned: found - attributed, failed: faults.length - found };
  const shown = Object.entries(parts).filter(([, count]) => count > 0);
  return html`<header class="verdict ${found === faults.length ? "pass" : "fail"}" id="verdict" tabindex="-1">
  <h1><strong>${found}</strong> <span class="of">${tell(matrixWords.ofAll, { total: faults.length })}</span> ${tell(matrixWords.foundOut)}</h1>
  <p class="line">${tell(matrixWords.inFigures, { attributed, exact, single: alone.length })}</p>
  <div class="bar" aria-hidden="true">${shown.map(([name, count]) => html`<span class="${name}" style="flex-grow:${count}"></span>`)}</div>
  <p class="legend"><span><i class="tone-right"></i>${tell(matrixWords.right)}</span>
  <span><i class="tone-wrong"></i>${tell(matrixWords.wrong)}</span>
  <span><i class="tone-missed"></i>${tell(matrixWords.missed)}</span></p>
</header>`;
}

/** The kill matrix for people: one file without any outside resource, in both languages, without times. */
export function killMatrixPage(matrix: KillMatrix, language: Language): string {
  const columns = matrixColumns(matrix);
  const page = html`<!doctype html>
<html lang="${language}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>twotier faults · ${matrix.faults.length}</title>
<style>${verbatim(pageStyle)}${verbatim(matrixStyle)}</style>
</head>
<body>
${toolbar()}
<main>
${headline(matrix)}
${heatMap(matrix, columns)}
${worthTables(matrix)}
${faultCards(matrix)}
</main>
<script>${verbatim(pageScript)}</script>
</body>
</html>
`;
  return String(page);
}
