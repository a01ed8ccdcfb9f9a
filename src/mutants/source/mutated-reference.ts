import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { InProcessImplementation } from "../../port/implementation";
import type { createReference } from "../../reference/reference-implementation";
import type { CodeMutant, CompiledModule, InstrumentedSources } from "./instrumented-sources";

type Create = typeof createReference;

/** How often a mutant may be met within one answer: a loop that never ends is a crash. */
const mostHits = 200_000;

/** The reference with one mutant switched on; what does not depend on the changed file is the reference's own. */
export function mutatedReference(
  { modules, dependants, plain }: InstrumentedSources,
  { file, key }: CodeMutant,
  readings: boolean,
): InProcessImplementation {
  const hits = { count: 0 };
  const isActive = (asked: string) => {
    if (asked !== key) return false;
    hits.count += 1;
    if (hits.count > mostHits) throw new Error("The mutant never comes to an end.");
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

/** Those files of the reference anew; what they import from elsewhere is what everybody imports. */
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

/** Each answer may take as long as every other. */
function resetBetweenCalls(
  portal: InProcessImplementation,
  hits: { count: number },
): InProcessImplementation {
  const { fork } = portal;
  const rested = <Answer>(answer: () => Answer): Answer => {
    hits.count = 0;
    return answer();
  };
  return {
    ...portal,
    reset: (reset) => rested(() => portal.reset(reset)),
    act: (who, action, args) => rested(() => portal.act(who, action, args)),
    observe: (who, what, args) => rested(() => portal.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => resetBetweenCalls(fork(), hits) }),
  };
}
