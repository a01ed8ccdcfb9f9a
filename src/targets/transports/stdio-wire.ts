import type { ChildOutput } from "./child-output";
import { ChildRun } from "./child-run";
import { adapterFault } from "./diagnosis";
import { wasNotStarted } from "./transport-errors";
import type { Wire } from "./wire";

/** A child process that reads one request per line from standard input and writes one answer per line to standard output. */
export function stdioWire(words: readonly [program: string, ...words: string[]], cwd: string): Wire {
  let run: ChildRun | undefined;
  let output: ChildOutput | undefined;
  let starts = 0;
  const [program, ...rest] = words;
  return {
    canPipeline: true,
    async open() {
      run?.kill();
      starts += 1;
      run = new ChildRun(program, rest, cwd);
      output = run.output;
    },
    isOpen: () => run?.isOpen() === true,
    async exchange(message, limitMs) {
      if (run === undefined) throw adapterFault("cannot-start", wasNotStarted(program));
      return run.ask(message, limitMs);
    },
    abort() {
      run?.kill();
      run = undefined;
    },
    async close(limitMs) {
      const ending = run;
      run = undefined;
      await ending?.endInput(limitMs);
    },
    log: () => ({ starts, noiseLines: output?.noiseLines() ?? 0, tail: output?.tail() ?? "" }),
  };
}
