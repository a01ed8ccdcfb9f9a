import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../machines/catalogue";
import { requirements } from "../register/requirements";
import { lineOf } from "../reporting/record/event-line";
import type { CheckDecided, RunStarted } from "../reporting/record/run-event";
import { defaultSettings } from "../verdicts/run-settings";

const time = "2026-01-01T00:00:00.000Z";

function slugOf(number: number) {
  const found = requirements[number % requirements.length];
  if (found === undefined) throw new RangeError("There are no requirements.");
  return found.slug;
}

function idOf(number: number): string {
  const machine = catalogue[number % catalogue.length]?.id ?? "";
  return `machine:${machine}/grid/state-${number % 900}+placed=none/input-${number % 37}/role-${number}`;
}

function planOf(checks: number): RunStarted["plan"] {
  return Array.from({ length: checks }, (_, number) => ({
    id: idOf(number),
    source: "machine",
    title:
      "The person selects Add new customer in the state Review: refused, for it belongs to another step.",
    requirements: [slugOf(number)],
    readings: [],
    where: "machines/order-wizard/order-wizard.machine.ts",
  }));
}

function decisionOf(number: number, isFailed: boolean): CheckDecided {
  const steps = [
    "Given Fabrikam is a partner",
    "And the provider is on the review",
    "When the provider cancels",
  ];
  const observed = `Customers page: Contoso ${"abcdefghij"[number % 10]}`;
  return {
    type: "check-decided",
    time,
    replay: `r-${number.toString(16).padStart(12, "0")}`,
    decision: {
      check: idOf(number),
      outcome: isFailed ? "fail" : "pass",
      cause: null,
      requirement: isFailed ? slugOf(number) : null,
      steps: isFailed ? steps : [],
      expected: isFailed ? "Customers page: none" : null,
      observed: isFailed ? observed : null,
      note: null,
      exchanges: [],
    },
  };
}

/** Writes the events of a run of that size into a folder. One of `failing` checks fails; all of them with 1. */
export function writeSyntheticRun(folder: string, checks: number, failing: number): void {
  const started: RunStarted = {
    type: "run-started",
    time,
    suite: "0",
    target: "synthetic",
    implementation: { name: "synthetic", version: "1" },
    capabilities: {},
    ...defaultSettings,
    leftOut: [],
    shard: null,
    expectedFailures: [],
    undeclared: [],
    capabilityCalls: {},
    plan: planOf(checks),
    otherTitles: {},
    chosenAway: 0,
    readingsOff: 0,
  };
  const file = openSync(join(folder, "events.ndjson"), "w");
  const write = (line: string) => writeSync(file, `${line}\n`);
  write(lineOf(started));
  for (let number = 0; number < checks; number += 1)
    write(lineOf(decisionOf(number, number % failing === 0)));
  write(lineOf({ type: "run-finished", time, stopped: null, problems: [], model: {}, leftOut: [] }));
  closeSync(file);
}
