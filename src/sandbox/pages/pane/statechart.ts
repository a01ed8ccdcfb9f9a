import { readFileSync } from "node:fs";
import { join } from "node:path";
import { html, raw } from "hono/html";
import type { Language } from "../../../domain/language";
import { packageRoot } from "../../../domain/package-root";
import { format, message } from "../../../domain/text";
import type { Html } from "../parts-of-pages";
import type { Position } from "./positions";

const texts = {
  chart: message("Statechart", "狀態圖"),
  now: message("Now: {states}", "目前：{states}"),
  legend: message(
    "Filled: the present state. Thick: the last transition. Coloured: possible now.",
    "填色：目前狀態；粗線：上一個轉移；彩色：目前可執行。",
  ),
} as const;

const charts = new Map<string, string>();

/** Reads the drawing of a machine, which `twotier`'s documentation shows as well. */
function chartOf(machine: string, language: Language): string {
  const name = `${machine}.${language}.svg`;
  const known = charts.get(name) ?? readFileSync(join(packageRoot(), "docs", "diagrams", name), "utf8");
  charts.set(name, known);
  return known;
}

/** The actions to mark in a chart. */
interface MarkedActions {
  /** The last action and the states in which it began, if they are known. Undefined if nothing was done yet. */
  readonly last: { readonly action: string; readonly from: readonly string[] | undefined } | undefined;
  readonly possible: ReadonlySet<string>;
}

const isWithin = (state: string, outer: string) =>
  state === outer || outer === "" || state.startsWith(`${outer}.`);

/** Returns true if an arrow that ends at this state led to one of these, or to a state inside it. */
const meets = (states: readonly string[], at: string) =>
  states.some((state) => isWithin(state, at) || isWithin(at, state));

function classesOfArrow(
  from: string,
  to: string,
  on: string,
  states: readonly string[],
  { last, possible }: MarkedActions,
): string {
  const events = on.split(" ");
  const leaves = from.replace(/ any$/, "");
  const isLast =
    last !== undefined &&
    events.includes(last.action) &&
    meets(last.from ?? [leaves], leaves) &&
    meets(states, to);
  const isPossible = meets(states, leaves) && events.some((event) => possible.has(event));
  return `${isLast ? " last" : ""}${isPossible ? " possible" : ""}`;
}

/** The words that a chart has for a state. */
function wordsFor(chart: string, state: string): string {
  const from = chart.indexOf(`data-state="${state}"`);
  return from < 0 ? state : (/<text[^>]*>([^<]*)<\/text>/.exec(chart.slice(from))?.[1] ?? state);
}

/** Names a state after its part of the machine, if the machine has parts that run side by side. */
function placeOf(chart: string, state: string): string {
  const [part = "", within] = state.split(".");
  return within === undefined
    ? wordsFor(chart, state)
    : `${wordsFor(chart, part)} (${wordsFor(chart, state)})`;
}

/** Renders a machine's chart with the present states filled, the last transition thick, and what is possible now coloured. */
export function statechart({ machine, states }: Position, actions: MarkedActions, language: Language): Html {
  const chart = chartOf(machine, language);
  const marked = chart
    .replaceAll(/class="(state [a-z]+)" data-state="([^"]*)"/g, (whole, classes: string, at: string) =>
      states.some((state) => isWithin(state, at)) && at !== ""
        ? `class="${classes} lit" data-state="${at}"`
        : whole,
    )
    .replaceAll(
      /class="arrow" data-from="([^"]*)" data-to="([^"]*)" data-on="([^"]*)"/g,
      (whole, from: string, to: string, on: string) =>
        whole.replace("arrow", `arrow${classesOfArrow(from, to, on, states, actions)}`),
    );
  const now = states.map((state) => placeOf(chart, state)).join(language === "en" ? ", " : "、");
  return html`<h3>${texts.chart[language]}</h3><p>${raw(format(texts.now, language, { states: now }))}</p>
<figure class="chart" tabindex="0" role="group" aria-label="${texts.chart[language]}">${raw(marked)}</figure><p class="hint">${texts.legend[language]}</p>`;
}
