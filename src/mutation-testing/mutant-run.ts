import type { Hello } from "../port/implementation";
import type { Decision } from "../verdicts/check";
import { canBlame, checkKindOf, type Kill, killIn } from "./kill";
import type { MachineChecks } from "./machine-checks";
import type { Mutant } from "./mutant";
import type { ScenarioRunner } from "./scenario-runner";

/** What became of one suspect. */
export interface MutantResult {
  readonly target: string;
  /** The first kill by features alone, and by machines alone. */
  readonly features: Kill | null;
  readonly machines: Kill | null;
  /** Whether no kill means that there is none, and not only that nobody looked for one. */
  readonly tried: { readonly features: boolean; readonly machines: boolean };
  /** A kill that blames the requirement which the suspect breaks. */
  readonly attributed: Kill | null;
  /** Whether it crashed, hung or broke the protocol in some check. */
  readonly crashed: boolean;
}

/** What need not be tried again. */
export interface KnownSurvival {
  readonly features: boolean;
  readonly machines: boolean;
  /** Whether the suspect crashed meanwhile. */
  readonly crashed: boolean;
}

const nothingKnown: KnownSurvival = { features: false, machines: false, crashed: false };

/** With whom and with what a suspect is hunted. */
interface Means {
  readonly hello: Hello;
  readonly scenarioRunner: ScenarioRunner;
  readonly range: MachineChecks;
  /** What was in vain the last time. */
  readonly survivedBefore?: KnownSurvival | undefined;
}

/** One hunt: what was tried already is not tried again. */
export class MutantRun {
  features: Kill | null = null;
  machines: Kill | null = null;
  attributed: Kill | null = null;
  private hasCrashed: boolean;
  private readonly tried = new Set<string>();
  private readonly survivedBefore: KnownSurvival;
  private readonly exhausted: { features: boolean; machines: boolean };

  constructor(
    private readonly mutant: Mutant,
    private readonly means: Means,
  ) {
    this.survivedBefore = means.survivedBefore ?? nothingKnown;
    this.hasCrashed = this.survivedBefore.crashed;
    this.exhausted = { features: this.survivedBefore.features, machines: this.survivedBefore.machines };
  }

  get crashed(): boolean {
    return this.hasCrashed;
  }

  get isKilled(): boolean {
    return this.features !== null || this.machines !== null;
  }

  /** Whether there is nothing left to find out. */
  get isOver(): boolean {
    return this.isKilled && (this.mutant.requirement === null || this.attributed !== null);
  }

  /** Tries scenarios until one kills. */
  async withFeatures(ids: readonly string[]): Promise<void> {
    if (this.survivedBefore.features) return;
    const { scenarioRunner, hello } = this.means;
    for (const id of ids) {
      if (this.features !== null) return;
      if (checkKindOf(id) !== "features" || this.tried.has(id)) continue;
      this.take(await scenarioRunner.run(id, this.mutant.target, hello));
    }
  }

  /** Tries checks of the machines until one kills. */
  async withMachines(ids: readonly string[]): Promise<void> {
    if (this.survivedBefore.machines || this.machines !== null) return;
    await this.withRange(ids, () => this.machines !== null);
  }

  /** Nothing more is tried with these: what they have not killed by now they do not kill. */
  exhaust(means: "features" | "machines"): void {
    this.exhausted[means] = true;
  }

  /** Looks for somebody who blames the right requirement. */
  async forAttribution(ids: readonly string[]): Promise<void> {
    const { scenarioRunner, hello } = this.means;
    const found = () => this.attributed !== null;
    for (const { id } of scenarioRunner.checks.filter((check) => canBlame(check, this.mutant.requirement))) {
      if (found()) return;
      if (!this.tried.has(id)) this.take(await scenarioRunner.run(id, this.mutant.target, hello));
    }
    if (!found()) await this.withRange(ids, found);
  }

  private async withRange(ids: readonly string[], enough: () => boolean): Promise<void> {
    const chosen = new Set(ids.filter((id) => checkKindOf(id) !== "features" && !this.tried.has(id)));
    if (chosen.size === 0) return;
    await this.means.range.run(this.mutant.target, this.means.hello, chosen, (decision) => {
      this.take(decision);
      return enough();
    });
  }

  private take(decision: Decision): void {
    this.tried.add(decision.check);
    if (decision.cause !== null || decision.outcome === "error") this.hasCrashed = true;
    const kill = killIn(decision);
    if (kill === undefined) return;
    if (checkKindOf(kill.check) === "features") this.features ??= kill;
    else this.machines ??= kill;
    if (kill.requirement === this.mutant.requirement && kill.requirement !== null) this.attributed ??= kill;
  }

  result(): MutantResult {
    const { attributed, crashed, features, machines } = this;
    const tried = { ...this.exhausted };
    return { target: this.mutant.target, features, machines, tried, attributed, crashed };
  }
}
