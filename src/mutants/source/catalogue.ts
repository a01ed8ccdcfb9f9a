import { packageRoot } from "../../domain/package-root";
import type { InProcessImplementation } from "../../port/implementation";
import type { ReadingChoice } from "../../reference/switches";
import { isRejected, readCompileErrors } from "./compile-errors";
import { type InstrumentedSources, instrumentedSources, type SourceMutant } from "./instrumented-sources";
import { mutatedReference } from "./mutated-reference";

let instrumenting: Promise<InstrumentedSources | undefined> | undefined;

/** Instruments once in each process; every mutant is then switched on in the result. */
function instrumented(): Promise<InstrumentedSources | undefined> {
  instrumenting ??= instrumentedSources(packageRoot());
  return instrumenting;
}

/** All mutants of the reference's code, including those that do not compile. None without the sources or the tools. */
export async function sourceMutants(): Promise<readonly (SourceMutant & { readonly compiles: boolean })[]> {
  const errors = readCompileErrors(packageRoot());
  const mutants = (await instrumented())?.mutants ?? [];
  return mutants.map((mutant) => ({ ...mutant, compiles: !isRejected(mutant, errors) }));
}

/** `undefined` if there is no such mutant. */
export async function openMutant(
  id: string,
  readings: ReadingChoice,
): Promise<InProcessImplementation | undefined> {
  const sources = await instrumented();
  const mutant = sources?.mutants.find((each) => each.id === id);
  if (sources === undefined || mutant === undefined) return undefined;
  return mutatedReference(sources, mutant, readings);
}
