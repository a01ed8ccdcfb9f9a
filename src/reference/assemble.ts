import { type Capability, capabilityNames } from "../port/capabilities";
import { type Hello, type InProcessImplementation, protocolVersion } from "../port/implementation";
import { decide, observe } from "./decide";
import { happened } from "./event";
import { evolve } from "./evolve";
import type { Parts } from "./parts";
import { initialState, type State } from "./state";

export interface Identity {
  readonly name: string;
  readonly version: string;
}

const everyCapability: Partial<Readonly<Record<Capability, boolean>>> = Object.fromEntries(
  capabilityNames.map((name) => [name, true]),
);

const nothingArranged = { providers: [], resellers: [], people: [], catalogue: [] };

/** An implementation made of the given parts. Forking it costs nothing: both go on from the same unchangeable state. */
export function assemble(
  parts: Parts,
  identity: Identity,
  from: State = initialState(1, nothingArranged, "1970-01-01T00:00:00Z"),
): InProcessImplementation {
  let state = from;
  const hello: Hello = {
    protocol: protocolVersion,
    implementation: { ...identity, language: "TypeScript" },
    capabilities: everyCapability,
  };
  return {
    hello: () => hello,
    reset: ({ seed, arrangement, clock }) => {
      state = initialState(seed, arrangement, clock);
    },
    act: (who, action, args) => {
      const decision = decide(parts, state, who, action, args);
      if (decision.outcome === "rejected") return decision;
      state = evolve(parts.evolvers, state, decision.events);
      return { outcome: "accepted", result: decision.result };
    },
    observe: (who, what, args) => observe(parts, state, who, what, args),
    advance: (milliseconds) => {
      state = evolve(parts.evolvers, state, [happened("clock-advanced", { milliseconds })]);
    },
    bye: () => {},
    fork: () => assemble(parts, identity, state),
  };
}
