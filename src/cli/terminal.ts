import pico from "picocolors";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import type { RunEvent } from "../reporting/record/run-event";
import { ownChecks, type RunRecord } from "../reporting/record/run-record";
import type { Colours } from "../reporting/terminal/finding-text";
import { terminalReport } from "../reporting/terminal/terminal-report";
import { cliMessages } from "./cli-messages";

/** Returns colours for a terminal, and none for a file or if `NO_COLOR` is set. */
export function coloursFor(stream: NodeJS.WriteStream): Colours {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "0";
  return pico.createColors(forced || (stream.isTTY === true && NO_COLOR === undefined));
}

export interface Progress {
  readonly onEvent: (event: RunEvent) => void;
  readonly stop: () => void;
}

function isWatched(): boolean {
  return process.stderr.isTTY === true && process.env.CI === undefined;
}

/** Shows the progress of a run on standard error. Silent if that is no terminal, and in CI. */
export async function showProgress(target: string, language: Language): Promise<Progress> {
  if (!isWatched()) return { onEvent: () => undefined, stop: () => undefined };
  const { default: ora } = await import("ora");
  const spinner = ora({
    text: format(cliMessages.starting, language, { target }),
    stream: process.stderr,
    discardStdin: false,
  }).start();
  const counts = { planned: 0, decided: 0, failed: 0 };
  return {
    onEvent: (event) => {
      if (event.type === "run-started") counts.planned = ownChecks(event).length;
      if (event.type === "check-decided") {
        counts.decided += 1;
        if (event.decision.outcome === "fail") counts.failed += 1;
      }
      if (event.type === "check-withdrawn") {
        counts.decided -= 1;
        counts.failed -= 1;
      }
      spinner.text = format(cliMessages.progress, language, { target, ...counts });
    },
    stop: () => {
      spinner.stop();
    },
  };
}

export interface PrintOptions {
  readonly language: Language;
  readonly strict: boolean;
  /** The folder of the report, if `replay` would not find it by itself. */
  readonly out: string | undefined;
}

/** Prints the result of a run. */
export function printRun(record: RunRecord, options: PrintOptions, stream: NodeJS.WriteStream): void {
  const replayCommand = (id: string) =>
    `npx twotier replay ${id}${options.out === undefined ? "" : ` --in ${options.out}`}`;
  const text = terminalReport(record, {
    language: options.language,
    strict: options.strict,
    colours: coloursFor(stream),
    replayCommand,
  });
  stream.write(`${text}\n`);
}
