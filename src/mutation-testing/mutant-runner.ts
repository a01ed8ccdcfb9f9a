import type { Language } from "../domain/language";
import type { FeatureFolder } from "../runner/features/cucumber-session";
import { openImplementation } from "../targets/open-target";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { IncrementalCache } from "./incremental-cache";
import { canBlame, checkKindOf, type Kill, killIn } from "./kill";
import { type MachineChecks, machineRange } from "./machine-checks";
import type { Mutant } from "./mutant";
import { type MutantResult, MutantRun } from "./mutant-run";
import { type ScenarioRunner, scenarioRunner } from "./scenario-runner";

export interface MutantRunnerOptions {
  readonly seed: number;
  readonly language: Language;
  readonly folder: FeatureFolder;
  readonly memory: IncrementalCache;
}

/** Goes after suspects in this process, one at a time. */
export class MutantRunner {
  private constructor(
    readonly scenarioRunner: ScenarioRunner,
    readonly range: MachineChecks,
    private readonly memory: IncrementalCache,
    private readonly waves: Waves,
  ) {}

  static async prepare({ memory, folder, ...terms }: MutantRunnerOptions): Promise<MutantRunner> {
    const hello = await (await openImplementation("reference")).hello();
    const range = await machineRange(hello, terms);
    return new MutantRunner(await scenarioRunner(folder, terms), range, memory, wavesOf(range.checks));
  }

  /** Goes on until the suspect is found out and, where it breaks a known requirement, that one is blamed. */
  async run(mutant: Mutant): Promise<MutantResult> {
    const mutantRun = await this.mutantRun(mutant);
    const known = this.known(mutant);
    await mutantRun.withFeatures(known);
    if (!mutantRun.isOver) await mutantRun.withMachines(known);
    if (!mutantRun.isOver) await this.withEveryScenario(mutant, mutantRun);
    if (!mutantRun.isKilled) await this.withEveryMachine(mutantRun);
    return this.blamed(mutant, mutantRun);
  }

  /** Goes on until features alone have found the suspect out and machines alone have, or have tried everything. */
  async runSeparately(mutant: Mutant): Promise<MutantResult> {
    const mutantRun = await this.mutantRun(mutant);
    const known = this.known(mutant);
    await mutantRun.withFeatures(known);
    await this.withEveryScenario(mutant, mutantRun);
    await mutantRun.withMachines(known);
    await this.withEveryMachine(mutantRun);
    return this.blamed(mutant, mutantRun);
  }

  private async withEveryScenario(mutant: Mutant, mutantRun: MutantRun): Promise<void> {
    await mutantRun.withFeatures([...this.scenariosAbout(mutant), ...this.scenarioRunner.checks.map(idOf)]);
    mutantRun.exhaust("features");
  }

  /** An implementation that is down in everyday use says nothing: it is not asked forty thousand questions more. */
  private async withEveryMachine(mutantRun: MutantRun): Promise<void> {
    for (const wave of this.waves.everyday) await mutantRun.withMachines(wave);
    for (const wave of this.waves.thorough) if (!mutantRun.crashed) await mutantRun.withMachines(wave);
    mutantRun.exhaust("machines");
  }

  private async blamed(mutant: Mutant, mutantRun: MutantRun): Promise<MutantResult> {
    if (mutant.requirement !== null && mutantRun.attributed === null) {
      const blaming = this.range.checks.filter((check) => canBlame(check, mutant.requirement));
      await mutantRun.forAttribution(blaming.map(idOf));
    }
    return mutantRun.result();
  }

  private async mutantRun(mutant: Mutant): Promise<MutantRun> {
    const hello = await (await openImplementation(mutant.target)).hello();
    const { scenarioRunner, memory, range } = this;
    return new MutantRun(mutant, {
      hello,
      scenarioRunner,
      range,
      survivedBefore: memory.survivedBefore.get(mutant.target),
    });
  }

  /** Checks come and go: a killer of last time may be there no more. */
  private known({ target }: Mutant): readonly string[] {
    const { checks } = this.scenarioRunner;
    const isThere = (id: string) => checkKindOf(id) !== "features" || checks.some((check) => check.id === id);
    return (this.memory.killers.get(target) ?? []).filter(isThere);
  }

  private scenariosAbout({ requirement }: Mutant): readonly string[] {
    return this.scenarioRunner.checks.filter((check) => canBlame(check, requirement)).map(idOf);
  }

  /** The checks that hold something against an implementation which is correct. A skipped check holds nothing against it. */
  async falseAlarms(target: string): Promise<string[]> {
    const decisions = await this.everything(target);
    return decisions
      .filter(({ outcome }) => outcome !== "pass" && outcome !== "skip")
      .map(({ check }) => check);
  }

  /** Every check that kills the target, whoever was first. */
  async allKills(target: string): Promise<Kill[]> {
    return (await this.everything(target)).flatMap((decision) => killIn(decision) ?? []);
  }

  private async everything(target: string): Promise<readonly Decision[]> {
    const hello = await (await openImplementation(target)).hello();
    const decisions: Decision[] = [];
    for (const { id } of this.scenarioRunner.checks)
      decisions.push(await this.scenarioRunner.run(id, target, hello));
    await this.range.run(target, hello, new Set(this.range.checks.map(idOf)), (decision) => {
      decisions.push(decision);
      return false;
    });
    return decisions;
  }
}

function idOf({ id }: PlannedCheck): string {
  return id;
}

interface Waves {
  readonly everyday: readonly (readonly string[])[];
  readonly thorough: readonly (readonly string[])[];
}

/** What kills most for the least comes first: a few walks, then paths, then the other walks, then the cells. */
function wavesOf(checks: readonly PlannedCheck[]): Waves {
  const walks = checks.map(idOf).filter((id) => checkKindOf(id) === "walks");
  const paths = checks.map(idOf).filter((id) => checkKindOf(id) === "paths");
  const cells = checks.map(idOf).filter((id) => checkKindOf(id) === "grid");
  return {
    everyday: [walks.slice(0, 8), paths.filter((id) => id.includes("/tour/"))],
    thorough: [walks.slice(8), paths, cells],
  };
}
