import { machineSource } from "../model-testing/machine-source";
import type { InProcessImplementation } from "../port/implementation";
import { inProcess } from "../port/in-process";
import type { Decision } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { defaultSettings, noReadings, ourReadings } from "../verdicts/run-settings";

interface Search {
  readonly criterion: string;
  readonly language?: RunContext["language"];
  readonly readings?: boolean;
  /** Selects the checks to run. Default: all. */
  readonly only?: (id: string) => boolean;
  /** The number of failures after which the run stops. */
  readonly enough?: number;
}

// One source for all runs of a test file, because it caches its plans.
let open: () => InProcessImplementation;
const source = machineSource(async () => inProcess(open()));

/** Runs the checks of the machines against an implementation until enough have failed, and returns all decisions. */
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
    readings: readings ? ourReadings : noReadings,
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
