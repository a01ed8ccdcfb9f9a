import type { RunEvent } from "../reporting/record/run-event";
import type { CheckSource } from "../verdicts/check-source";
import type { GivenSettings, RunReadings } from "../verdicts/run-settings";
import type { OpenTarget } from "./handshake";
import type { Shard } from "./run-checks";

/** The settings of a run and everything else that a caller of `verify` may choose. `strict` lets a run fail that only breaks advice. */
export interface VerifyOptions extends GivenSettings {
  /** The target: `reference` (default), `cmd:…`, `http://…` and so on. */
  readonly against?: string;
  /**
   * The origin of the target's choices: `learned` (default), `ours` (default for our own implementations), `none` to judge by the page
   * alone, the path of a YAML file, or the readings of an earlier run.
   */
  readonly readings?: string | RunReadings | undefined;
  /** A YAML file with the labels of a portal of web pages, and the way to sign in there. */
  readonly labels?: string | undefined;
  readonly failFast?: boolean;
  /** The most seconds that one answer of the target may take; by default the limit of its transport. */
  readonly timeLimit?: number | undefined;
  /**
   * The most seconds that the whole run may take; by default only the time is limited that it loses with answers that do not come or
   * come late, to 300 seconds. Checks that are not decided by then are `not-run`.
   */
  readonly runLimit?: number | undefined;
  /** The number of processes in which checks run, each with an implementation of its own; 1, this process, by default. */
  readonly workers?: number;
  /** The part of the plan to run; `merge` makes one report of all parts. */
  readonly shard?: Shard;
  /** A file of expected failures. */
  readonly baseline?: string;
  /** Updates that file from this run. */
  readonly updateBaseline?: boolean;
  /** A link to the issue that new entries of that file name. */
  readonly issue?: string;
  /** The bundle to write, from which others can judge every verdict again. */
  readonly bundle?: string;
  /** The file of a private Ed25519 key with which the bundle is signed. */
  readonly sign?: string;
  /** The folder for reports; `null` for none; `reports/<slug of the target>` by default. */
  readonly out?: string | null;
  /** Goes on with the run in the report folder, which was stopped or killed: what it has decided is not run again. */
  readonly resume?: boolean;
  /** The name of the target in reports, if not its own. */
  readonly shownAs?: string;
  /** Ends the run early, as Ctrl-C does. */
  readonly signal?: AbortSignal;
  /** Receives every event as it happens. */
  readonly onEvent?: (event: RunEvent) => void;
  /** The sources of checks, if not the suite's own features and machines. */
  readonly sources?: readonly CheckSource[];
  /** Opens the target for its first `hello`, instead of `openImplementation`. */
  readonly open?: OpenTarget;
}
