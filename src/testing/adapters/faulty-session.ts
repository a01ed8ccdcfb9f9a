import assert from "node:assert/strict";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { AdapterFault } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { connectTransport, type TransportOptions } from "../../targets/transports/connect-transport";

export const resetRequest = { seed: 1, arrangement: defaultArrangement(1), clock: "2020-03-30T00:00:00.000Z" };
export const actor = "northwind-global-admin";

/** Only the request that hangs has a short limit: a slow machine must not make another one time out. */
const limits: Readonly<Record<string, TransportOptions>> = {
  "hang-at-start": { timeoutMs: { hello: 500 } },
  "half-a-line": { timeoutMs: { hello: 5_000 } },
  "hang-in-reset": { timeoutMs: { reset: 500 } },
  "hang-in-act": { timeoutMs: { act: 500 } },
  lingers: { timeoutMs: { bye: 500 } },
};

export function faultyAdapter(fault: string): Promise<Implementation> {
  const command = `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs ${fault}`;
  return connectTransport(command, limits[fault] ?? {});
}

/** Runs two cases and says bye. Returns the step and the name of the first problem. */
export async function firstProblem(implementation: Implementation): Promise<string> {
  const steps: [string, () => Promise<unknown>][] = [
    ["hello", () => implementation.hello()],
    ["reset", () => implementation.reset(resetRequest)],
    ["act", () => implementation.act(actor, "partnership.request", {})],
    ["observe", () => implementation.observe(actor, "indirect-resellers", {})],
    [
      "accept",
      () =>
        implementation.act("fabrikam-global-admin", "partnership.accept", {
          link: "urn:request:northwind:1",
        }),
    ],
    ["reset again", () => implementation.reset(resetRequest)],
    ["bye", () => implementation.bye()],
  ];
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (problem) {
      assert.ok(problem instanceof Error);
      await implementation.bye();
      return `${name}: ${problem instanceof AdapterFault ? problem.diagnosis : problem.name}`;
    }
  }
  return "none";
}
