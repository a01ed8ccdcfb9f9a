import { capabilitiesOf } from "../../assertions/claims";
import type { Choices } from "../../domain/choices";
import { InProcessSession } from "../../model-testing/execution/in-process-session";
import { drawHistory } from "../../model-testing/lockstep/history/draw-history";
import { historyKinds, seedOf } from "../../model-testing/lockstep/history/history-kinds";
import { traceOf } from "../../model-testing/lockstep/history/trace";
import { runHistory } from "../../model-testing/lockstep/run-history";
import { isEquivalent } from "../../mutants/equivalent/catalogue";
import { killIn } from "../../mutation-testing/kill";
import { actions } from "../../port/actions";
import { observations } from "../../port/observations";
import { createReference } from "../../reference/reference-implementation";
import { runVerify } from "../../runner/verify";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import { generatedTargets, namedFaults } from "../../targets/mutant-targets";
import { openImplementation } from "../../targets/open-target";
import type { CheckSource } from "../../verdicts/check-source";
import { readingsFrom } from "../../verdicts/run-settings";

interface Terms {
  readonly seed: number;
  readonly sources: readonly CheckSource[];
}

/** The result for a fault: masked if it shows no difference from the reference that makes the same choices. */
export type Sight = "killed" | "masked" | "lost";

/** Runs the suite against a faulty implementation that makes these choices and is judged by them. Crashes and hangs are no kills. */
export async function sightOf(choices: Choices, target: string, terms: Terms): Promise<Sight> {
  const readings = readingsFrom(choices, "file");
  const { record } = await runVerify({ ...terms, against: target, readings, failFast: true, out: null });
  if (record.checks.some(({ decision }) => killIn(decision) !== undefined)) return "killed";
  return (await showsDifference(choices, target, terms.seed + 1)) ? "lost" : "masked";
}

const reference = (choices: Choices) => createReference({ readings: choices });

/** Returns whether other histories than those of the run tell the fault from the reference. */
async function showsDifference(choices: Choices, target: string, runSeed: number): Promise<boolean> {
  const implementation = await openImplementation(target, { readings: choices });
  const hello = await implementation.hello();
  const claims = capabilitiesOf(hello);
  const { inProcess } = implementation;
  if (inProcess === undefined) throw new RangeError(`${target} does not run in this process.`);
  const terms = { claims, isPipelining: false, signal: { aborted: false } };
  for (const kind of historyKinds) {
    for (let number = 0; number < kind.histories; number++) {
      const seed = seedOf(runSeed, kind, number);
      const admits = (name: keyof typeof actions) => claims(actions[name].needs);
      const history = drawHistory({ ...kind, seed, choices, admits }, reference);
      const looks = (what: keyof typeof observations) => claims(observations[what].needs);
      const trace = traceOf(history, { choices, admits: looks }, reference);
      const session = new InProcessSession(inProcess, hello, trace.reset);
      const { divergence } = await runHistory(session, trace, terms);
      if (divergence !== undefined) return true;
    }
  }
  return false;
}

/** A sample of named faults and of generated faults that are not equivalent to the reference, half of each, from a seed. */
export function sampledFaults(seed: number, size: number): readonly string[] {
  const random = randomNumbers(seed);
  const named = namedFaults().filter(({ reading }) => reading === undefined);
  const generated = generatedTargets().filter(({ target }) => !isEquivalent(target));
  const drawFrom = (targets: readonly { readonly target: string }[]) =>
    targets[Math.floor(random() * targets.length)]?.target ?? "";
  return Array.from({ length: size }, (_, index) => drawFrom(index % 2 === 0 ? named : generated));
}
