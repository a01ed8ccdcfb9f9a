import { machineSource } from "../model-testing/machine-source";
import type { InProcessImplementation } from "../port/implementation";
import { inProcess } from "../port/in-process";
import type { Decision } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { defaultSettings } from "../verdicts/run-settings";

interface Search {
  readonly criterion: string;
  readonly language?: RunContext["language"];
  readonly readings?: boolean;
  /** Which checks to play; all where nothing is said. */
  readonly only?: (id: string) => boolean;
  /** How many failures are enough. */
  readonly enough?: number;
}

// One source for all searches of a test file: it keeps its plans.
let open: () => InProcessImplementation;
const source = machineSource(async () => inProcess(open()));

/** Plays the machines against an implementation until enough checks have failed; answers with everything decided. */
export async function play(
  make: () => InProcessImplementation,
  {
    criterion,
    language = "en",
    readings = true,
    only = () => true,
    enough = Number.POSITIVE_INFINITY,
  }: Search,
): Promise<readonly Decision[]> {
  const stop = new AbortController();
  open = make;
  const context: RunContext = {
    ...defaultSettings,
    target: "fixture",
    hello: make().hello(),
    readings,
    seed: 1,
    language,
    failFast: false,
    signal: stop.signal,
    criterion,
  };
  const planned = await source.plan(context);
  const chosen = new Set(
    planned
      .filter((check) => only(check.id) && (readings || check.readings.length === 0))
      .map(({ id }) => id),
  );
  const decisions: Decision[] = [];
  let failures = 0;
  await source.run(context, chosen, (decision) => {
    decisions.push(decision);
    if (decision.outcome === "fail") failures++;
    if (failures >= enough) stop.abort();
  });
  return decisions;
}
