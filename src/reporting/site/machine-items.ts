import { html } from "hono/html";
import type { Source } from "../../../machines/machine-model";
import type { PlannedCheck } from "../../verdicts/check";
import { type CheckKind, kindOf } from "../findings/kind-of-check";
import { both, inBoth, type Markup, tell } from "../html/markup";
import { machineAnchor } from "./anchors";
import type { SiteContent } from "./site-content";
import { siteWords } from "./site-words";
import type { StepTable } from "./step-table";

/** The steps and checks of machines that rest on a requirement or a reading. */
export interface Resting {
  readonly source: (source: Source) => boolean;
  readonly check: (check: PlannedCheck) => boolean;
}

function figuresOf(checks: readonly PlannedCheck[]): Markup {
  const count = (kind: CheckKind) => checks.filter((check) => kindOf({ check }) === kind).length;
  const [cell, path, walk, history] = [count("cell"), count("path"), count("walk"), count("history")];
  return tell(siteWords.plannedKinds, { cell, path, walk, history });
}

function item(table: StepTable, rests: Resting, checks: readonly PlannedCheck[]): Markup | undefined {
  const { model } = table;
  const { id, title } = model;
  const own = checks.filter((check) => check.id.startsWith(`machine:${id}/`));
  const bases = table.bases.filter(({ accepted, refused }) => [...accepted, ...refused].some(rests.source));
  if (own.length === 0 && bases.length === 0) return undefined;
  const inputs = bases.map(
    ({ sample }) => html`<li>${inBoth((language) => model.describeEvent(sample, language))}</li>`,
  );
  return html`<li><a href="#${machineAnchor(id)}">${both(title.en, title["zh-TW"])}</a> <span class="count">${figuresOf(own)}</span>
${inputs.length === 0 ? "" : html`<p class="note">${tell(siteWords.inputsOn)}</p><ul class="plain">${inputs}</ul>`}</li>`;
}

/** Lists the machines in which something plays a part, with its inputs and checks; undefined if there are none. */
export function machineItems(
  rests: Resting,
  tables: readonly StepTable[],
  { plan }: SiteContent,
): Markup | undefined {
  const checks = plan.filter((check) => check.source === "machine" && rests.check(check));
  const items = tables.flatMap((table) => item(table, rests, checks) ?? []);
  return items.length === 0 ? undefined : html`<ul class="plain">${items}</ul>`;
}
