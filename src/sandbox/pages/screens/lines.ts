import { html } from "hono/html";
import type { OrderLine } from "../../../port/shapes";
import { labels, otherLabels } from "../labels";
import { type Choice, field, type Html, select } from "../parts-of-pages";
import { type Problem, stateOf, type Visit } from "../visit";

/** The lines of an order: a list of choices and a number each (S184, S201). */

const fewestRows = 3;
const mostRows = 200;

/** The fields of one line as they are in the form. */
interface Row {
  readonly offer: string;
  readonly licences: string;
}

function textsOf(data: FormData, name: string): readonly string[] {
  return data.getAll(name).map((value) => (typeof value === "string" ? value : ""));
}

function rowsTyped(data: FormData): readonly Row[] {
  const licences = textsOf(data, "licences");
  return textsOf(data, "offer").map((offer, index) => ({ offer, licences: licences[index] ?? "" }));
}

/** Returns the lines of a form. A line without an offer is left out; a number that is none becomes NaN. */
export function linesIn(data: FormData): OrderLine[] {
  return rowsTyped(data)
    .filter(({ offer }) => offer !== "")
    .map(({ licences, offer }) => ({
      offer,
      licences: licences.trim() === "" ? Number.NaN : Number(licences),
    }));
}

export function offerChoices(visit: Visit): readonly Choice[] {
  return [...stateOf(visit).directory.offers.values()].map(({ id, name }) => ({ value: id, label: name }));
}

/** Draws the lines that are chosen, and empty ones. `more` adds another empty one. */
export function lineFields(
  visit: Visit,
  lines: readonly OrderLine[],
  problem: Problem | undefined,
  more: boolean,
): Html {
  const { language } = visit;
  const typed = problem === undefined ? [] : rowsTyped(problem.typed);
  const given =
    typed.length > 0 ? typed : lines.map(({ licences, offer }) => ({ offer, licences: String(licences) }));
  const count = Math.min(mostRows, Math.max(fewestRows, given.length + (more ? 1 : 0)));
  const choices = offerChoices(visit);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = given[index];
    return html`<div class="line">${select(`${otherLabels.subscription[language]} ${index + 1}`, "offer", choices, row?.offer ?? "", otherLabels.none[language])}${field(`${otherLabels.licences[language]} ${index + 1}`, "licences", row?.licences ?? "", "number")}</div>`;
  });
  return html`<fieldset><legend>${labels.subscriptions[language]}</legend>${rows}</fieldset>`;
}

export function resellerChoices(visit: Visit, ids: readonly string[]): readonly Choice[] {
  const { resellers } = stateOf(visit).directory;
  return ids.map((id) => ({ value: id, label: resellers.get(id)?.name ?? id }));
}

/** The chosen lines as a list: "5 × Office". */
export function lineList(visit: Visit, lines: readonly OrderLine[]): Html {
  const { offers } = stateOf(visit).directory;
  const items = lines.map(
    ({ licences, offer }) => html`<li>${licences} × ${offers.get(offer)?.name ?? offer}</li>`,
  );
  return html`<ul class="lines">${items}</ul>`;
}
