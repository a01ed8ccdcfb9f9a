import { html } from "hono/html";
import { type Markup, tell, text } from "../../reporting/html/markup";
import { type Weapon, weapons } from "../kill";
import type { KillMatrix } from "../kill-matrix";
import type { ScenarioWorth } from "../scenario-worth";
import { nameOf } from "./heat-map";
import { matrixWords } from "./matrix-words";

/** What each kind of check and each scenario is good for, and what hangs on a single check. */
export function worthTables(matrix: KillMatrix): Markup {
  return html`${weaponTable(matrix)}${singleTable(matrix)}${scenarioTable(matrix)}`;
}

function heads(...words: readonly Markup[]): Markup {
  return html`<thead><tr>${words.map(
    (word, place) => html`<th scope="col" class="${place === 0 ? "" : "number"}">${word}</th>`,
  )}</tr></thead>`;
}

function weaponTable({ faults, idle }: KillMatrix): Markup {
  const killedOnlyBy = (weapon: Weapon) =>
    faults.filter(({ kills }) => weapons.every((each) => kills[each] > 0 === (each === weapon))).length;
  const rows = weapons.map(
    (weapon) => html`<tr><th scope="row">${tell(matrixWords[weapon])}</th>
<td class="number">${idle[weapon].checks}</td><td class="number">${idle[weapon].idle}</td>
<td class="number">${faults.filter(({ kills }) => kills[weapon] > 0).length}</td><td class="number">${killedOnlyBy(weapon)}</td></tr>
`,
  );
  const { checks, faults: found, idle: nobody, kind, only } = matrixWords;
  return html`<section aria-labelledby="weapons"><h2 id="weapons">${tell(matrixWords.weapons)}</h2>
<table>${heads(tell(kind), tell(checks), tell(nobody), tell(found), tell(only))}<tbody>${rows}</tbody></table></section>`;
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
  const { alone, kills, outdoneBy, scenario } = matrixWords;
  return html`<section aria-labelledby="scenarios"><details><summary><h2 id="scenarios">${tell(matrixWords.scenarios)} <span class="count">${scenarios.length}</span></h2></summary>
<table>${heads(tell(scenario), tell(kills), tell(alone), tell(outdoneBy))}<tbody>${scenarios.map(scenarioRow)}</tbody></table></details></section>`;
}

function scenarioRow({ alone, check, kills, outdoneBy }: ScenarioWorth): Markup {
  const names = alone.map(nameOf).join(", ");
  return html`<tr class="plain"><td><code>${text(shortName(check))}</code></td><td class="number">${kills}</td><td>${text(names)}</td>
<td>${outdoneBy === null ? "" : html`<code>${text(shortName(outdoneBy))}</code>`}</td></tr>
`;
}

function shortName(check: string): string {
  return check.slice("feature:".length);
}
