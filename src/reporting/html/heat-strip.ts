import { html } from "hono/html";
import { type Markup, tell } from "./markup";
import { reportWords } from "./report-words";
import { type Tone, type TriedCell, worse, worstFirst } from "./tried-cells";

interface Grid {
  /** The places of states and inputs. */
  readonly states: Map<string, number>;
  readonly inputs: Map<string, number>;
  readonly squares: Map<string, Tone>;
}

/** The squares as they are drawn, with the number of states that a column stands for. */
interface Narrowed {
  readonly squares: ReadonlyMap<string, Tone>;
  readonly columns: number;
  readonly together: number;
}

function placeOf(places: Map<string, number>, entry: string): number {
  const place = places.get(entry) ?? places.size;
  places.set(entry, place);
  return place;
}

/** Collects the cells of a run by machine; a square stands for the cells of all roles. */
function gridsOf(cells: Iterable<TriedCell>): ReadonlyMap<string, Grid> {
  const grids = new Map<string, Grid>();
  for (const { machine, state, input, tone } of cells) {
    const grid = grids.get(machine) ?? { states: new Map(), inputs: new Map(), squares: new Map() };
    grids.set(machine, grid);
    const key = `${placeOf(grid.inputs, input)} ${placeOf(grid.states, state)}`;
    grid.squares.set(key, worse(tone, grid.squares.get(key)));
  }
  return grids;
}

const size = 8;

/** The squares of one strip: a page with more would be too large. */
const mostSquares = 8_000;

/** Joins neighbouring states in one column, in the colour of the worst, until there are few enough squares. */
function narrowed(grid: Grid): Narrowed {
  const together = Math.ceil((grid.states.size * grid.inputs.size) / mostSquares);
  if (together <= 1) return { squares: grid.squares, columns: grid.states.size, together: 1 };
  const squares = new Map<string, Tone>();
  for (const [key, tone] of grid.squares) {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    const place = `${row} ${Math.floor(column / together)}`;
    squares.set(place, worse(tone, squares.get(place)));
  }
  return { squares, columns: Math.ceil(grid.states.size / together), together };
}

/** Renders the squares of one colour as one path, because thousands of elements open slowly. */
function pathOf({ squares }: Narrowed, tone: Tone): Markup {
  const drawn = [...squares].flatMap(([key, own]) => {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    return own === tone ? [`M${column * size} ${row * size}h7v7h-7z`] : [];
  });
  return drawn.length === 0 ? html`` : html`<path class="${tone}" d="${drawn.join("")}"/>`;
}

/** Renders the cells of a machine, one row for each input and one column for each state, in the colour of the worst role. Empty if no cell was planned. */
export function heatStrips(cells: Iterable<TriedCell>): Markup {
  const strips = [...gridsOf(cells)].map(([machine, grid]) => {
    const names = [...grid.inputs.keys()];
    const failed = [...grid.squares].flatMap(([key, tone]) => {
      const [row = 0] = key.split(" ").map(Number);
      return tone === "failed" ? [names[row] ?? ""] : [];
    });
    const inputs = [...new Set(failed)].join(", ");
    const drawn = narrowed(grid);
    const together =
      drawn.together === 1 ? "" : html` · ${tell(reportWords.statesTogether, { count: drawn.together })}`;
    const box = `0 0 ${drawn.columns * size} ${grid.inputs.size * size}`;
    return html`<figure class="strip"><svg viewBox="${box}" width="${drawn.columns * size}" role="img" aria-label="${machine}">${worstFirst.map((tone) => pathOf(drawn, tone))}</svg>
<figcaption><code>${machine}</code> ${tell(reportWords.stripFigures, { states: grid.states.size, inputs: grid.inputs.size })}${together}${inputs === "" ? "" : html` · ${tell(reportWords.failingInputs)}: <code>${inputs}</code>`}</figcaption></figure>`;
  });
  return html`${strips}`;
}
