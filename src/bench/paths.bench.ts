import { benchParts, cspSize } from "./bench-parts";
import { figure, inProcess, type Measured, median } from "./measure";
import { runSpin } from "./spin";

/**
 * Compares the cost of the state-space library with XState's model-based testing and with SPIN. Measures CPU seconds, as ratios
 * within one run, and compares the results. Each part runs cold in a separate process. `--long` (or TWOTIER_LONG=1) adds parts for
 * which XState needs minutes.
 */

const isLong = process.argv.includes("--long") || process.env.TWOTIER_LONG === "1";
const rounds = 3;
let missed = 0;

function measure(part: string, ...args: readonly string[]): Measured {
  return inProcess(__filename, part, ...args);
}

function repeated(times: number, part: string, ...args: readonly string[]): readonly Measured[] {
  return Array.from({ length: times }, () => measure(part, ...args));
}

const among = (runs: readonly Measured[], name: string) => median(runs.map((run) => Number(run[name])));

/** Prints one line: the measure, its value, its target, and `met` or `MISSED`. */
function report(what: string, value: number, unit: string, target: number, isAtLeast = true): void {
  const met = isAtLeast ? value >= target : value <= target;
  if (!met) missed++;
  const sign = isAtLeast ? "≥" : "≤";
  console.log(
    `${met ? "met   " : "MISSED"}  ${what}: ${figure(value)} ${unit} (target ${sign} ${figure(target)})`,
  );
}

function benchAdjacency(size: string, times: number, target: number): void {
  for (const start of times > 1 ? ["cold", "warm"] : ["cold"]) {
    const runs = repeated(times, "adjacency", size, start);
    const [ours, stock] = [among(runs, "ours"), among(runs, "stock")];
    console.log(
      `        same graph: ${figure(runs[0]?.states)} states; ours ${figure(ours)} s, getAdjacencyMap ${figure(stock)} s`,
    );
    const ratio = median(runs.map((run) => Number(run.stock) / Number(run.ours)));
    report(`adjacency map ${size}, ${start} start`, ratio, "×", target);
  }
  const [our, their] = [measure("explore", size), measure("stock-adjacency", size)];
  console.log(
    `        peak memory ours ${figure(our.megabytes)} MB, getAdjacencyMap ${figure(their.megabytes)} MB`,
  );
}

function benchMillion(): void {
  const sizes = ["2.2.1.1", "3.2.1.1", "4.2.1.1"];
  for (const size of sizes) {
    const { states = 0, transitions = 0, seconds, grown } = measure("explore", size);
    const bytes = (Number(grown) * 1024 * 1024) / (Number(states) + Number(transitions));
    console.log(
      `        ${size}: ${figure(states)} states, ${figure(transitions)} transitions, ${figure(seconds)} s, ${figure(grown)} MB more than before, ${figure(bytes)} bytes per state and transition`,
    );
  }
  const runs = repeated(rounds, "explore", "4.2.1.1");
  report("1.1 million states", among(runs, "seconds"), "CPU s", 7, false);
  report("1.1 million states, peak of the whole process", among(runs, "megabytes"), "MB", 200, false);
}

function benchSpin(size: string): void {
  const pairs = Array.from({ length: rounds }, () => ({
    spin: runSpin(cspSize(size)),
    ours: measure("explore", size),
  }));
  const [first] = pairs;
  if (first?.spin === undefined) {
    console.log("left out  SPIN or a C compiler is not installed (Debian: spin, gcc)");
    return;
  }
  const { states, transitions } = first.spin;
  const isSame = states === first.ours.states && transitions === Number(first.ours.transitions) + 1;
  if (!isSame) throw new Error(`SPIN counts ${states} states and ${transitions} transitions`);
  const seconds = median(pairs.map(({ spin }) => spin?.seconds ?? Number.NaN));
  console.log(
    `        same counts; SPIN ${figure(seconds)} s, ours ${figure(median(pairs.map(({ ours }) => Number(ours.seconds))))} s`,
  );
  const ratios = pairs.map(({ spin, ours }) => Number(ours.seconds) / (spin?.seconds ?? Number.NaN));
  report(`our time over SPIN's depth-first search, ${size}`, median(ratios), "×", 2, false);
}

function benchPaths(): void {
  const raw = measure("simple-paths", isLong ? "2.1.2" : "2.1.1");
  console.log(
    `        same ${figure(raw.paths)} simple paths; ours ${figure(raw.ours)} s, getSimplePaths ${figure(raw.stock)} s`,
  );
  report("simple paths of a wizard", Number(raw.stock) / Number(raw.ours), "×", isLong ? 1500 : 10);
  const model = measure("test-model", isLong ? "prefix-free" : "duplicates");
  console.log(
    `        same ${figure(model.paths)} paths of a test model; ours ${figure(model.ours)} s, createTestModel ${figure(model.stock)} s`,
  );
  report(
    "simple paths of a test model",
    Number(model.stock) / Number(model.ours),
    "×",
    isLong ? 10_000 : 100,
  );
  const stream = measure("streaming", "100000000");
  report(
    "simple paths streamed",
    Number(stream.paths) / Number(stream.seconds) / 1e6,
    "million a second",
    10,
  );
  console.log(`        in ${figure(stream.megabytes)} MB`);
}

function benchStepping(): void {
  const runs = repeated(rounds, "stepping", "1000000");
  console.log(
    `        same snapshots; ours ${figure(among(runs, "ours"))} s, actor.send ${figure(among(runs, "stock"))} s for 10⁶ events`,
  );
  report("stepping", median(runs.map((run) => Number(run.stock) / Number(run.ours))), "×", 10);
}

function benchTour(size: string): void {
  const { transitions, paths, steps, seconds, cells, withRefusals } = measure("touring", size);
  console.log(
    `        tour ${size}: ${figure(transitions)} transitions, ${figure(paths)} paths, ${figure(steps)} steps, ${figure(Number(steps) / Number(transitions))} a transition, ${figure(seconds)} s`,
  );
  report(
    `tour ${size}, every attempt, refused ones too`,
    Number(withRefusals) / Number(cells),
    "steps an attempt",
    1.5,
    false,
  );
}

/** Machine, observability, and the number of tests that an independent generator published for both. */
const published = [
  ["partnership", "page", 518],
  ["partnership", "full", 582],
  ["1.1.1", "page", 1244],
  ["2.1.1", "page", 5052],
] as const;

function benchIdentifying(): void {
  for (const [machine, observe, most] of published) {
    const { paths, steps, seconds } = measure("identifying", machine, observe);
    report(
      `HSI of ${machine}, ${observe} seen (${figure(steps)} steps, ${figure(seconds)} s)`,
      Number(paths),
      "tests",
      most,
      false,
    );
  }
}

function main(): void {
  benchAdjacency("2.2.1.1", rounds, 25);
  if (isLong) benchAdjacency("3.2.1.1", 1, 1000);
  else console.log("left out  the adjacency map of 122,325 states takes stock XState 12 minutes: --long");
  benchMillion();
  benchSpin("4.2.1.1");
  benchPaths();
  benchStepping();
  benchTour("2.2.1.1");
  benchTour("3.2.1.1");
  if (isLong) benchTour("4.2.1.1");
  benchIdentifying();
  console.log(
    missed === 0 ? "All targets of bench/paths were met." : `bench/paths missed ${missed} targets.`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
}

const place = process.argv.indexOf("--part");
const part = benchParts[process.argv[place + 1] ?? ""];
if (place < 0) main();
else if (part !== undefined) process.stdout.write(JSON.stringify(part(...process.argv.slice(place + 2))));
