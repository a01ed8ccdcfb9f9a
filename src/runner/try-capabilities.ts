import { actionNames, actions } from "../port/actions";
import { type Capability, capabilityNames } from "../port/capabilities";
import type { Hello, Implementation } from "../port/implementation";
import { observationNames, observations } from "../port/observations";
import { callKind } from "../targets/rest/curl";
import { type Exercised, exerciseAll } from "../targets/transports/exercise-adapter";

const needs: ReadonlyMap<string, Capability> = new Map([
  ...actionNames.map((name) => [name, actions[name].needs] as const),
  ...observationNames.map((name) => [name, observations[name].needs] as const),
]);

/** The calls of a REST API behind each capability, such as `POST /customers`. */
export type CapabilityCalls = Partial<Readonly<Record<Capability, readonly string[]>>>;

/** The answers to one attempt at every action and observation show this of an implementation. */
export interface TriedCapabilities {
  /** Capabilities that are declared absent and served all the same. Only accepted actions and shown observations count. */
  readonly undeclared: readonly Capability[];
  /** Empty if answers do not rest on such calls. */
  readonly calls: CapabilityCalls;
}

const nothing: TriedCapabilities = { undeclared: [], calls: {} };

function isServed({ outcome }: Exercised): boolean {
  return outcome === "accepted" || outcome === "observed";
}

function callsBehind(implementation: Implementation, tried: readonly Exercised[]): readonly string[] {
  const lines = tried.flatMap(({ answer }) => implementation.calls?.(answer) ?? []);
  const kinds = lines.map((line) => callKind(line())).filter((kind) => kind !== undefined);
  return [...new Set(kinds)].sort();
}

/**
 * Tries every action and observation once, if some capability is declared absent or answers rest on calls. Returns nothing if an attempt
 * throws: the checks will report that.
 */
export async function tryCapabilities(
  implementation: Implementation,
  hello: Hello,
): Promise<TriedCapabilities> {
  const isAbsent = (name: Capability) => hello.capabilities[name] !== true;
  if (implementation.calls === undefined && ![...needs.values()].some(isAbsent)) return nothing;
  try {
    const tour = await exerciseAll(implementation);
    const found = capabilityNames.map((name) => {
      const tried = tour.filter(({ asked }) => needs.get(asked) === name);
      return { name, isServed: tried.some(isServed), calls: callsBehind(implementation, tried) };
    });
    const undeclared = found.filter(({ isServed, name }) => isServed && isAbsent(name));
    const called = found.filter(({ calls, name }) => calls.length > 0 && !isAbsent(name));
    return {
      undeclared: undeclared.map(({ name }) => name),
      calls: Object.fromEntries(called.map(({ calls, name }) => [name, calls])),
    };
  } catch {
    return nothing;
  }
}
