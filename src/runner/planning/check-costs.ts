import type { PlannedCheck } from "../../verdicts/check";

/** The costs of checks by criterion, or by criterion and size. A cell of a grid costs 1. */
export type CheckCosts = Readonly<Record<string, number>>;

/** The times of checks as measured on the reference, which answers in this process. */
export const inProcessCosts: CheckCosts = {
  feature: 60,
  grid: 1,
  tour: 20,
  walks: 180,
  "lockstep/small": 420,
  "lockstep/medium": 520,
  "lockstep/large": 3_200,
  "lockstep/crossed": 300,
};

/** The times of checks as measured on the example portal in Python, where every step is a message to another process. */
export const messageCosts: CheckCosts = {
  feature: 16,
  grid: 1,
  tour: 20,
  hsi: 10,
  "round-trip": 13,
  walks: 140,
  "lockstep/small": 190,
  "lockstep/medium": 320,
  "lockstep/large": 1_700,
  "lockstep/crossed": 240,
};

/** The steps of checks, which are all that counts where a step takes a tenth of a second, as on web pages. */
export const stepCosts: CheckCosts = { feature: 1, grid: 1, tour: 10, walks: 100, lockstep: 500 };

const usualPath = 2;

/** Ids are `machine:<machine>/<criterion>/…`, and `machine:lockstep/<size>/…` for histories. */
export function costOf({ id, source }: PlannedCheck, costs: CheckCosts): number {
  const { feature = usualPath } = costs;
  if (source === "feature") return feature;
  const [machine = "", second = ""] = id.slice("machine:".length).split("/", 2);
  return costs[`${machine}/${second}`] ?? costs[machine] ?? costs[second] ?? usualPath;
}
