import type { RunOutcome } from "../verdicts/run-outcome";
import type { RunRecord } from "./record/run-record";

/** The format that shields.io reads from an endpoint. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

const colours: Readonly<Record<RunOutcome, string>> = {
  pass: "brightgreen",
  partial: "yellow",
  inconclusive: "orange",
  fail: "red",
  error: "lightgrey",
};

/** The badge of a run: its outcome, and how many of the planned checks passed. */
export function badgeOf({ verdict }: RunRecord): Badge {
  const { outcome, passed, planned } = verdict;
  return {
    schemaVersion: 1,
    label: "two-tier conformance",
    message: `${outcome} ${passed}/${planned}`,
    color: colours[outcome],
  };
}
