import type { Hello } from "../port/implementation";
import { openImplementation } from "../targets/open-target";
import type { Decision } from "../verdicts/check";
import { checkKindOf, type Kill, killIn } from "./kill";
import type { Mutant } from "./mutant";
import type { PreparedChecks } from "./prepared-checks";

/** The result of running checks against one mutant. */
export interface MutantResult {
  readonly target: string;
  /** The first kill by a scenario, and by a check of the machines. */
  readonly features: Kill | null;
  readonly machines: Kill | null;
  /** A kill that blames the requirement which the mutant breaks. */
  readonly attributed: Kill | null;
  /** True if the mutant crashed, hung or broke the protocol in some check. */
  readonly crashed: boolean;
}

/** Runs checks against one mutant, each at most once. */
export class MutantRun {
  private features: Kill | null = null;
  private machines: Kill | null = null;
  private attributed: Kill | null = null;
  private crashed = false;
  private readonly completed = new Set<string>();

  private constructor(
    private readonly checks: PreparedChecks,
    private readonly mutant: Mutant,
    private readonly hello: Hello,
  ) {}

  static async start(checks: PreparedChecks, mutant: Mutant): Promise<MutantRun> {
    const implementation = await openImplementation(mutant.target);
    return new MutantRun(checks, mutant, await implementation.hello());
  }

  /** Stops as soon as the mutant is killed and, if it breaks a known requirement, this requirement is blamed. */
  async run(): Promise<MutantResult> {
    // Scenarios of the broken requirement kill nearly all named mutants; machines kill most of the others.
    if (this.mutant.requirement === null)
      await this.runMachines(this.checks.order.earlyMachineChecks(this.mutant));
    if (!this.isKilled) await this.runScenarios();
    if (!this.isKilled) await this.runAllMachineChecks();
    return this.attribute();
  }

  /** For a mutant in another process: histories first, because each scenario starts a process. */
  async runForeign(): Promise<MutantResult> {
    for (const batch of this.checks.order.histories) await this.runMachines([batch]);
    if (!this.isKilled) await this.runMachines(this.checks.order.earlyMachineChecks(this.mutant));
    if (!this.isKilled) await this.runScenarios();
    return this.attribute();
  }

  /** Stops as soon as features alone and machines alone have each killed the mutant, or all checks have run. */
  async runSeparately(): Promise<MutantResult> {
    await this.runScenarios();
    await this.runAllMachineChecks();
    return this.attribute();
  }

  private get isKilled(): boolean {
    return this.features !== null || this.machines !== null;
  }

  private async runScenarios(): Promise<void> {
    for (const id of this.checks.order.scenarios(this.mutant)) {
      if (this.features !== null) return;
      await this.runScenario(id);
    }
  }

  private async runScenario(id: string): Promise<void> {
    if (this.completed.has(id)) return;
    this.record(await this.checks.scenarios.run(id, this.mutant.target, this.hello));
  }

  /** A mutant that crashes in everyday use is not put through the tens of thousands of remaining checks. */
  private async runAllMachineChecks(): Promise<void> {
    await this.runMachines(this.checks.order.earlyMachineChecks(this.mutant));
    for (const batch of this.checks.order.otherMachineChecks)
      if (!this.crashed) await this.runMachines([batch]);
  }

  private async runMachines(batches: readonly (readonly string[])[]): Promise<void> {
    for (const batch of batches) {
      if (this.machines !== null) return;
      await this.runBatch(batch, () => this.machines !== null);
    }
  }

  private async runBatch(batch: readonly string[], isEnough: () => boolean): Promise<void> {
    const selected = new Set(batch.filter((id) => !this.completed.has(id)));
    if (selected.size === 0) return;
    await this.checks.machines.run(this.mutant.target, this.hello, selected, (decision) => {
      this.record(decision);
      return isEnough();
    });
  }

  /** Continues until a check blames the requirement which the mutant breaks. */
  private async attribute(): Promise<MutantResult> {
    const { order } = this.checks;
    const isAttributed = () => this.mutant.requirement === null || this.attributed !== null;
    if (this.mutant.group === "foreign" && !isAttributed())
      for (const batch of order.histories) await this.runBatch(batch, isAttributed);
    for (const id of isAttributed() ? [] : order.blamingScenarios(this.mutant))
      if (!isAttributed()) await this.runScenario(id);
    if (!isAttributed()) await this.runBatch(order.blamingMachineChecks(this.mutant), isAttributed);
    for (const batch of isAttributed() ? [] : order.histories)
      if (!isAttributed()) await this.runBatch(batch, isAttributed);
    const { attributed, crashed, features, machines } = this;
    return { target: this.mutant.target, features, machines, attributed, crashed };
  }

  private record(decision: Decision): void {
    this.completed.add(decision.check);
    if (decision.cause !== null || decision.outcome === "error") this.crashed = true;
    const kill = killIn(decision);
    if (kill === undefined) return;
    if (checkKindOf(kill.check) === "features") this.features ??= kill;
    else this.machines ??= kill;
    if (kill.requirement !== null && kill.requirement === this.mutant.requirement) this.attributed ??= kill;
  }
}
