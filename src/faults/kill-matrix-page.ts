import { html } from "hono/html";
import { weapons } from "./kill";
import type { KillMatrix, MatrixRow, ScenarioWorth } from "./kill-matrix";

const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th, td { border-bottom: 1px solid #8886; padding: .25rem .5rem; text-align: left; vertical-align: top; }
td.count { text-align: right; font-variant-numeric: tabular-nums; }
td.none { opacity: .45; }
tr.missed td:first-child { border-left: .4rem solid #cf222e; }
tr.elsewhere td:first-child { border-left: .4rem solid #d4a72c; }
tr.found td:first-child { border-left: .4rem solid #2da44e; }
small { opacity: .75; }
code { font-size: .95em; overflow-wrap: anywhere; }
`;

/** The kill matrix for people: who is found out by what, and what each scenario is good for. Offline, without scripts. */
export async function killMatrixPage({ faults, idle, scenarios }: KillMatrix): Promise<string> {
  const found = faults.filter((row) => total(row) > 0).length;
  const attributed = faults.filter((row) => row.attributed).length;
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Kill matrix</title><style>${style}</style></head>
<body>
<h1>Which check finds out which fault</h1>
<p>${found} of ${faults.length} named faults are found out; in ${attributed} the right requirement is blamed.
Green: blamed on the right requirement. Yellow: found out, blamed on others. Red: not found out.</p>
<h2>Checks that find out nobody</h2>
<ul>${weapons.map((weapon) => html`<li>${weapon}: ${idle[weapon].idle} of ${idle[weapon].checks}</li>`)}</ul>
<h2>Faults</h2>
<table>
<thead><tr><th>fault</th>${weapons.map((weapon) => html`<th>${weapon}</th>`)}<th>steps</th><th>blamed</th></tr></thead>
<tbody>${faults.map(faultRow)}</tbody>
</table>
<h2>Scenarios</h2>
<table>
<thead><tr><th>scenario</th><th>kills</th><th>that no other scenario kills</th><th>outdone by</th></tr></thead>
<tbody>${scenarios.map(scenarioRow)}</tbody>
</table>
</body></html>
`;
  return String(await page);
}

function total({ kills }: MatrixRow): number {
  return weapons.reduce((sum, weapon) => sum + kills[weapon], 0);
}

function toneOf(row: MatrixRow): string {
  if (total(row) === 0) return "missed";
  return row.attributed ? "found" : "elsewhere";
}

function faultRow(row: MatrixRow) {
  const { blamed, kills, requirement, shortest, story, target } = row;
  return html`<tr class="${toneOf(row)}"><td><code>${target}</code><br>${story}<br><small>${requirement}</small></td>
${weapons.map((weapon) => html`<td class="count ${kills[weapon] === 0 ? "none" : ""}">${kills[weapon]}</td>`)}
<td class="count">${shortest ?? "–"}</td><td><small>${blamed.join(", ")}</small></td></tr>
`;
}

function scenarioRow({ alone, check, kills, outdoneBy }: ScenarioWorth) {
  return html`<tr><td><code>${check}</code></td><td class="count ${kills === 0 ? "none" : ""}">${kills}</td>
<td><small>${alone.join(", ")}</small></td><td><small>${outdoneBy ?? ""}</small></td></tr>
`;
}
