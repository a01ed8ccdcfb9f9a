import { html } from "hono/html";
import { type Markup, tell } from "./markup";
import { reportWords } from "./report-words";
import { type Tone, type TriedCell, worse, worstFirst } from "./tried-cells";

interface Grid {
  readonly states: string[];
  readonly inputs: string[];
  readonly squares: Map<string, Tone>;
}

function placeOf(list: string[], entry: string): number {
  const place = list.indexOf(entry);
  return place >= 0 ? place : list.push(entry) - 1;
}

/** Collects the cells of a run by machine; a square stands for the cells of all roles. */
function gridsOf(cells: readonly TriedCell[]): ReadonlyMap<string, Grid> {
  const grids = new Map<string, Grid>();
  for (const { machine, state, input, tone } of cells) {
    const grid = grids.get(machine) ?? { states: [], inputs: [], squares: new Map() };
    grids.set(machine, grid);
    const key = `${placeOf(grid.inputs, input)} ${placeOf(grid.states, state)}`;
    grid.squares.set(key, worse(tone, grid.squares.get(key)));
  }
  return grids;
}

const size = 8;

/** Renders the squares of one colour as one path, because thousands of elements open slowly. */
function pathOf({ squares }: Grid, tone: Tone): Markup {
  const drawn = [...squares].flatMap(([key, own]) => {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    return own === tone ? [`M${column * size} ${row * size}h7v7h-7z`] : [];
  });
  return drawn.length === 0 ? html`` : html`<path class="${tone}" d="${drawn.join("")}"/>`;
}

/** Renders the cells of a machine, one row for each input and one column for each state, in the colour of the worst role. Empty if no cell was planned. */
export function heatStrips(cells: readonly TriedCell[]): Markup {
  const strips = [...gridsOf(cells)].map(([machine, grid]) => {
    const failed = [...grid.squares].flatMap(([key, tone]) => {
      const [row = 0] = key.split(" ").map(Number);
      return tone === "failed" ? [grid.inputs[row] ?? ""] : [];
    });
    const inputs = [...new Set(failed)].join(", ");
    const box = `0 0 ${grid.states.length * size} ${grid.inputs.length * size}`;
    return html`<figure class="strip"><svg viewBox="${box}" width="${grid.states.length * size}" role="img" aria-label="${machine}">${worstFirst.map((tone) => pathOf(grid, tone))}</svg>
<figcaption><code>${machine}</code> ${tell(reportWords.stripFigures, { states: grid.states.length, inputs: grid.inputs.length })}${inputs === "" ? "" : html` · ${tell(reportWords.failingInputs)}: <code>${inputs}</code>`}</figcaption></figure>`;
  });
  return html`${strips}`;
}
