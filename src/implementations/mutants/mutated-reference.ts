import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { InProcessImplementation } from "../../port/implementation";
import type { createReference } from "../reference/reference-implementation";
import type { Body, CodeMutant, InstrumentedSources } from "./instrumented-sources";

type Create = typeof createReference;

/** How often a mutant may be met within one answer: a loop that never ends is a crash. */
const mostMeetings = 200_000;

/** The reference with one mutant switched on; what does not depend on the changed file is the reference's own. */
export function mutatedReference(
  { bodies, dependants, plain }: InstrumentedSources,
  { file, key }: CodeMutant,
  readings: boolean,
): InProcessImplementation {
  const meetings = { count: 0 };
  const isActive = (asked: string) => {
    if (asked !== key) return false;
    meetings.count += 1;
    if (meetings.count > mostMeetings) throw new Error("The mutant never comes to an end.");
    return true;
  };
  const touched = dependants(file);
  const mutated = bodies.get(file);
  const graph = new Map([...plain].filter(([name]) => touched.has(name)));
  if (mutated !== undefined) graph.set(file, mutated);
  const exported = loadedGraph(graph, isActive)("reference-implementation");
  if (!hasCreate(exported)) throw new TypeError("The instrumented reference cannot be created.");
  return resting(exported.createReference({ readings, name: `mutant ${key}` }), meetings);
}

function hasCreate(exported: object): exported is { readonly createReference: Create } {
  return "createReference" in exported && typeof exported.createReference === "function";
}

/** Those files of the reference anew; what they import from elsewhere is what everybody imports. */
function loadedGraph(
  bodies: ReadonlyMap<string, Body>,
  isActive: (key: string) => boolean,
): (name: string) => object {
  const loaded = new Map<string, object>();
  const load = (name: string): object => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(name, exports);
    const outside = createRequire(join(__dirname, "../reference", `${name}.js`));
    const inside = (wanted: string): unknown => {
      const path = join(dirname(name), wanted).replaceAll("\\", "/");
      return wanted.startsWith(".") && bodies.has(path) ? load(path) : outside(wanted);
    };
    bodies.get(name)?.(exports, inside, isActive, () => undefined);
    return exports;
  };
  return load;
}

/** Each answer may take as long as every other. */
function resting(portal: InProcessImplementation, meetings: { count: number }): InProcessImplementation {
  const { fork } = portal;
  const rested = <Answer>(answer: () => Answer): Answer => {
    meetings.count = 0;
    return answer();
  };
  return {
    ...portal,
    reset: (reset) => rested(() => portal.reset(reset)),
    act: (who, action, args) => rested(() => portal.act(who, action, args)),
    observe: (who, what, args) => rested(() => portal.observe(who, what, args)),
    ...(fork === undefined ? {} : { fork: () => resting(fork(), meetings) }),
  };
}
