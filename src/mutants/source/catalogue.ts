import type { InProcessImplementation } from "../../port/implementation";
import { readCompilerVerdicts } from "./compiler-verdicts";
import { type CodeMutant, type InstrumentedSources, instrumentedSources } from "./instrumented-sources";
import { mutatedReference } from "./mutated-reference";
import { sourceRoot } from "./source-root";

let instrumenting: Promise<InstrumentedSources | undefined> | undefined;

/** Instruments once in a process; all mutants are switched in what came of it. */
function instrumented(): Promise<InstrumentedSources | undefined> {
  instrumenting ??= instrumentedSources(sourceRoot());
  return instrumenting;
}

/**
 * Every mutant of the reference's code that compiles: others nobody could ship, and a crash at the first question says nothing
 * of a suite. None where the sources or the tools are not there.
 */
export async function codeMutants(): Promise<readonly CodeMutant[]> {
  const refused = readCompilerVerdicts(sourceRoot());
  return ((await instrumented())?.mutants ?? []).filter(({ id }) => !refused.has(id));
}

/** `undefined` where there is no such mutant. */
export async function openMutant(
  id: string,
  readings: boolean,
): Promise<InProcessImplementation | undefined> {
  const sources = await instrumented();
  const mutant = sources?.mutants.find((each) => each.id === id);
  if (sources === undefined || mutant === undefined) return undefined;
  return mutatedReference(sources, mutant, readings);
}
