import { html } from "hono/html";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { type Markup, tell, verbatim } from "./markup";
import type { Diagrams } from "./read-diagrams";
import { reportWords } from "./report-words";
import { type Tone, type TriedCell, worse } from "./tried-cells";

/** The cells behind one part of a chart. */
interface Tally {
  tone: Tone | undefined;
  cells: number;
  failed: number;
}

/** Cells by state path, and by state path and event type with a blank between them. */
type Tallies = Map<string, Tally>;

/** A leaf and the states around it; the machine itself is the empty path. */
function withParents(leaf: string): readonly string[] {
  const parts = leaf.split(".");
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("."))];
}

function add(tallies: Tallies, key: string, tone: Tone, count: number): void {
  const tally = tallies.get(key) ?? { tone: undefined, cells: 0, failed: 0 };
  tally.tone = worse(tone, tally.tone);
  tally.cells += count;
  tally.failed += tone === "failed" ? count : 0;
  tallies.set(key, tally);
}

/** Counts cells that are alike before it takes their ids apart, because there are hundreds of each. */
function countAlike(cells: Iterable<TriedCell>): readonly (TriedCell & { readonly count: number })[] {
  const counts = new Map<string, TriedCell & { count: number }>();
  for (const { machine, state, input, tone } of cells) {
    const [event = ""] = input.split(":", 1);
    const key = `${machine}/${state}/${event}/${tone}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { machine, state, input: event, tone, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}

function tallyOf(cells: Iterable<TriedCell>): ReadonlyMap<string, Tallies> {
  const machines = new Map<string, Tallies>();
  for (const { machine, state, input: event, tone, count } of countAlike(cells)) {
    const tallies: Tallies = machines.get(machine) ?? new Map();
    machines.set(machine, tallies);
    const leaves = state.split("+").filter((part) => !part.includes("="));
    for (const path of new Set(leaves.flatMap(withParents))) {
      add(tallies, path, tone, count);
      add(tallies, `${path} ${event}`, tone, count);
    }
  }
  return machines;
}

/** An arrow stands for several events; their cells count together. */
function joined(tallies: readonly (Tally | undefined)[]): Tally {
  const sum: Tally = { tone: undefined, cells: 0, failed: 0 };
  for (const tally of tallies) {
    if (tally?.tone === undefined) continue;
    sum.tone = worse(tally.tone, sum.tone);
    sum.cells += tally.cells;
    sum.failed += tally.failed;
  }
  return sum;
}

/** The opacity of a state without a failed cell; the more cells fail, the stronger is its colour. */
const lightest = 0.15;

const part = /<g class="([a-z ]+)" data-(state|from)="([^"]*)"(?: data-to="[^"]*" data-on="([^"]*)")?>/g;

/** Adds to each state and arrow a class with the worst outcome of its cells, and a tooltip that counts them. */
function coloured(svg: string, tallies: Tallies, language: Language): string {
  return svg.replaceAll(part, (whole, classes: string, kind: string, at: string, on?: string) => {
    const path = at.replace(/ (?:any|start)$/, "");
    const keys = kind === "state" ? [path] : (on ?? "").split(" ").map((event) => `${path} ${event}`);
    const { tone = "untried", cells, failed } = joined(keys.map((key) => tallies.get(key)));
    const title = format(reportWords.cellsFailed, language, { failed, cells });
    const shade = cells === 0 ? 0 : lightest + (1 - lightest) * (tone === "failed" ? failed / cells : 0);
    const opening = `class="${classes} ${tone}" fill-opacity="${shade.toFixed(2)}"`;
    return `${whole.replace(`class="${classes}"`, opening)}<title>${title}</title>`;
  });
}

function figure(
  [file, svg]: readonly [string, string],
  machines: ReadonlyMap<string, Tallies> | undefined,
): Markup {
  const [, name = file, language] = /^(.*)\.(en|zh-TW)$/.exec(file) ?? [];
  const shown = { en: "en", "zh-TW": "zh" }[language ?? ""] ?? "";
  const drawn =
    machines === undefined
      ? svg
      : coloured(svg, machines.get(name) ?? new Map(), language === "zh-TW" ? "zh-TW" : "en");
  return html`<figure class="statechart ${shown}" id="statechart-${name}-${shown}" tabindex="0">${verbatim(drawn)}
<figcaption>${tell(reportWords.diagram, { name })}</figcaption></figure>`;
}

/** Renders the statecharts with every state and arrow in the colour of the worst cell behind it; without colours if there was no run. */
export function statecharts(cells: Iterable<TriedCell> | undefined, diagrams: Diagrams): Markup {
  const machines = cells === undefined ? undefined : tallyOf(cells);
  const legend = cells === undefined ? "" : html`<p class="note">${tell(reportWords.statechartColours)}</p>`;
  return html`${legend}${[...diagrams].map((each) => figure(each, machines))}`;
}

export const statechartStyle = `
.statechart { margin-inline: calc(50% - 50vw + 1.25rem); text-align: center; }
.statechart svg { max-width: 100%; min-width: 46rem; height: auto; background: var(--paper); }
.statechart text { fill: var(--ink); fill-opacity: 1; }
.statechart [fill="white"] { fill: none; } .statechart [stroke="black"] { stroke: var(--soft); }
.statechart .mark [fill="black"] { fill: var(--soft); } .statechart .arrow > polygon { fill-opacity: 1; fill: var(--soft); }
.statechart .passed > [stroke="black"] { stroke: var(--green-fill); } .statechart .leaf.passed > path { fill: var(--green-fill); }
.statechart .failed > [stroke="black"] { stroke: var(--red-fill); } .statechart .leaf.failed > path { fill: var(--red-fill); }
.statechart .inconclusive > [stroke="black"] { stroke: var(--violet-fill); } .statechart .leaf.inconclusive > path { fill: var(--violet-fill); }
.statechart .skipped > [stroke="black"], .statechart .untried > [stroke="black"] { stroke-dasharray: 2 3; }
.statechart .arrow.passed > polygon { fill: var(--green-fill); } .statechart .arrow.failed > polygon { fill: var(--red-fill); }
.statechart .arrow.failed > path { stroke-width: 3; } .statechart .arrow.failed text { fill: var(--red); font-weight: 700; }
`;
