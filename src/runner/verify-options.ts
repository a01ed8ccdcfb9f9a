import type { Language } from "../domain/language";
import type { RunEvent } from "../reporting/record/run-event";
import type { Budget } from "../verdicts/budget";
import type { CheckSource } from "../verdicts/check-source";
import type { OpenTarget } from "./handshake";
import type { Shard } from "./run-checks";

export interface VerifyOptions {
  /** What to verify: `reference` (default), `cmd:…`, `http://…` and so on. */
  readonly against?: string;
  /** Requirements, statements, readings, feature files or checks to which the run is narrowed. */
  readonly only?: readonly string[];
  /** Whether readings count; on for the reference, off for anything else. */
  readonly readings?: boolean;
  readonly seed?: number;
  readonly language?: Language;
  /** Whether breaking advice fails the run. */
  readonly strict?: boolean;
  readonly failFast?: boolean;
  /** How many seconds each answer of the target may take, if not as many as its carrier gives it. */
  readonly timeLimit?: number | undefined;
  readonly criterion?: string | undefined;
  /** The nightly plan for machines instead of the usual one: HSI for one state more, ten times as many walks. */
  readonly nightly?: boolean;
  /** How much machines may be walked: `{ steps }` or `{ seconds }`. */
  readonly budget?: Budget | undefined;
  /** In how many processes checks run, each with an implementation of its own; in this one by default. */
  readonly workers?: number;
  /** Which part of the plan to run; `merge` makes one report of all parts. */
  readonly shard?: Shard;
  /** A file of expected failures. */
  readonly baseline?: string;
  /** Whether that file is brought into accord with this run. */
  readonly updateBaseline?: boolean;
  /** Where failures that are new in that file are reported. */
  readonly issue?: string;
  /** Where to write a bundle, from which others can judge every verdict again. */
  readonly bundle?: string;
  /** The file of a private Ed25519 key with which the bundle is signed. */
  readonly sign?: string;
  /** Where reports go: exactly this folder; `null` for nowhere; `reports/<slug of the target>` by default. */
  readonly out?: string | null;
  /** How reports call the target, if not by its own name. */
  readonly shownAs?: string;
  /** Ends the run early, as Ctrl-C does. */
  readonly signal?: AbortSignal;
  /** Told of everything as it happens. */
  readonly onEvent?: (event: RunEvent) => void;
  /** Where checks come from, if not from the suite's own features and machines. */
  readonly sources?: readonly CheckSource[];
  /** How a target is opened for its first `hello`, if not by `openImplementation`. */
  readonly open?: OpenTarget;
}
