import { html } from "hono/html";
import { type Markup, tell, text } from "../../reporting/html/markup";
import { type CheckKind, checkKinds } from "../kill";
import type { KillMatrix } from "../kill-matrix";
import type { ScenarioRedundancy } from "../scenario-redundancy";
import { nameOf } from "./heat-map";
import { matrixWords } from "./matrix-words";

/** The kills of each kind of check and of each scenario, and the faults that only one check kills. */
export function redundancyTables(matrix: KillMatrix): Markup {
  return html`${checkKindTable(matrix)}${singleTable(matrix)}${scenarioTable(matrix)}`;
}

function heads(...words: readonly Markup[]): Markup {
  return html`<thead><tr>${words.map(
    (word, index) => html`<th scope="col" class="${index === 0 ? "" : "number"}">${word}</th>`,
  )}</tr></thead>`;
}

function checkKindTable({ faults, idle: idleChecks }: KillMatrix): Markup {
  const killedOnlyBy = (checkKind: CheckKind) =>
    faults.filter(({ kills }) => checkKinds.every((each) => kills[each] > 0 === (each === checkKind))).length;
  const rows = checkKinds.map(
    (checkKind) => html`<tr><th scope="row">${tell(matrixWords[checkKind])}</th>
<td class="number">${idleChecks[checkKind].checks}</td><td class="number">${idleChecks[checkKind].idle}</td>
<td class="number">${faults.filter(({ kills }) => kills[checkKind] > 0).length}</td><td class="number">${killedOnlyBy(checkKind)}</td></tr>
`,
  );
  const { checks, faults: killed, idle, kind, only } = matrixWords;
  return html`<section aria-labelledby="check-kinds"><h2 id="check-kinds">${tell(matrixWords.checkKinds)}</h2>
<table>${heads(tell(kind), tell(checks), tell(idle), tell(killed), tell(only))}<tbody>${rows}</tbody></table></section>`;
}

function singleTable({ alone }: KillMatrix): Markup {
  if (alone.length === 0) return html``;
  const rows = alone.map(
    ({ check, target }) =>
      html`<tr class="plain"><td><a href="#${target}">${text(nameOf(target))}</a></td><td><code>${text(check)}</code></td></tr>
`,
  );
  return html`<section aria-labelledby="single"><details><summary><h2 id="single">${tell(matrixWords.single)} <span class="count">${alone.length}</span></h2></summary>
<table><tbody>${rows}</tbody></table></details></section>`;
}

function scenarioTable({ scenarios }: KillMatrix): Markup {
  const { alone, kills, subsumedBy, scenario } = matrixWords;
  return html`<section aria-labelledby="scenarios"><details><summary><h2 id="scenarios">${tell(matrixWords.scenarios)} <span class="count">${scenarios.length}</span></h2></summary>
<table>${heads(tell(scenario), tell(kills), tell(alone), tell(subsumedBy))}<tbody>${scenarios.map(scenarioRow)}</tbody></table></details></section>`;
}

function scenarioRow({ alone, check, kills, subsumedBy }: ScenarioRedundancy): Markup {
  const names = alone.map(nameOf).join(", ");
  return html`<tr class="plain"><td><code>${text(shortName(check))}</code></td><td class="number">${kills}</td><td>${text(names)}</td>
<td>${subsumedBy === null ? "" : html`<code>${text(shortName(subsumedBy))}</code>`}</td></tr>
`;
}

function shortName(check: string): string {
  return check.slice("feature:".length);
}
