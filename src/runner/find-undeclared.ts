import { actionNames, actions } from "../port/actions";
import { type Capability, capabilityNames } from "../port/capabilities";
import type { Hello, Implementation } from "../port/implementation";
import { observationNames, observations } from "../port/observations";
import { exerciseAll } from "../targets/transports/exercise-adapter";

const needs: ReadonlyMap<string, Capability> = new Map([
  ...actionNames.map((name) => [name, actions[name].needs] as const),
  ...observationNames.map((name) => [name, observations[name].needs] as const),
]);

/**
 * Finds capabilities that are declared absent and served all the same, by trying every action and observation once. Only accepted
 * actions and shown observations count. Returns none if an attempt throws: the checks will report that.
 */
export async function findUndeclared(
  implementation: Implementation,
  hello: Hello,
): Promise<readonly Capability[]> {
  const absent = new Set([...needs.values()].filter((name) => hello.capabilities[name] !== true));
  if (absent.size === 0) return [];
  try {
    const tour = await exerciseAll(implementation);
    const served = new Set(
      tour
        .filter(({ outcome }) => outcome === "accepted" || outcome === "observed")
        .map(({ asked }) => needs.get(asked)),
    );
    return capabilityNames.filter((name) => absent.has(name) && served.has(name));
  } catch {
    return [];
  }
}
