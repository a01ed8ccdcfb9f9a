import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { InProcessImplementation } from "../../port/implementation";
import type { createReference } from "../../reference/reference-implementation";
import type { ReadingChoice } from "../../reference/switches";
import type { CompiledModule, InstrumentedSources, SourceMutant } from "./instrumented-sources";

type Create = typeof createReference;

/** The number of times a mutant may be executed during one call. More indicates an endless loop, which counts as a crash. */
const mostHits = 200_000;

/** The reference with one mutant switched on. Only files that depend on the changed file are loaded again. */
export function mutatedReference(
  { modules, dependants, plain }: InstrumentedSources,
  { file, key }: SourceMutant,
  readings: ReadingChoice,
): InProcessImplementation {
  const hits = { count: 0 };
  const isActive = (asked: string) => {
    if (asked !== key) return false;
    hits.count += 1;
    if (hits.count > mostHits) throw new Error("The mutant does not terminate.");
    return true;
  };
  const touched = dependants(file);
  const mutated = modules.get(file);
  const graph = new Map([...plain].filter(([name]) => touched.has(name)));
  if (mutated !== undefined) graph.set(file, mutated);
  const exported = loadedGraph(graph, isActive)("reference-implementation");
  if (!hasCreate(exported)) throw new TypeError("The instrumented reference cannot be created.");
  return resetBetweenCalls(exported.createReference({ readings, name: `mutant ${key}` }), hits);
}

function hasCreate(exported: object): exported is { readonly createReference: Create } {
  return "createReference" in exported && typeof exported.createReference === "function";
}

/** Loads these files anew; their other imports are shared with the rest of the process. */
function loadedGraph(
  modules: ReadonlyMap<string, CompiledModule>,
  isActive: (key: string) => boolean,
): (name: string) => object {
  const loaded = new Map<string, object>();
  const load = (name: string): object => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(name, exports);
    const outside = createRequire(join(__dirname, "../../reference", `${name}.js`));
    const inside = (wanted: string): unknown => {
      const path = join(dirname(name), wanted).replaceAll("\\", "/");
      return wanted.startsWith(".") && modules.has(path) ? load(path) : outside(wanted);
    };
    modules.get(name)?.(exports, inside, isActive, () => undefined);
    return exports;
  };
  return load;
}

/** Resets the count of executions at the start of each call. */
function resetBetweenCalls(
  portal: InProcessImplementation,
  hits: { count: number },
): InProcessImplementation {
  const { fork } = portal;
  const counted = <Answer>(answer: () => Answer): Answer => {
    hits.count = 0;
    return answer();
  };
  return {
    ...portal,
    reset: (reset) => counted(() => portal.reset(reset)),
    act: (who, action, args) => counted(() => portal.act(who, action, args)),
    observe: (who, what, args) => counted(() => portal.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => resetBetweenCalls(fork(), hits) }),
  };
}
