import type { Hello } from "../port/implementation";
import type { Decision } from "../verdicts/check";
import { concerns, type Kill, killIn, weaponOf } from "./kill";
import type { MachineRange } from "./machine-range";
import type { ScenarioDeck } from "./scenario-deck";
import type { Suspect } from "./suspect";

/** What became of one suspect. */
export interface Hunted {
  readonly target: string;
  /** The first kill by features alone, and by machines alone. */
  readonly features: Kill | null;
  readonly machines: Kill | null;
  /** A kill that blames the requirement which the suspect breaks. */
  readonly attributed: Kill | null;
  /** Whether it crashed, hung or broke the protocol in some check. */
  readonly crashed: boolean;
}

/** One hunt: what was tried already is not tried again. */
export class Chase {
  features: Kill | null = null;
  machines: Kill | null = null;
  attributed: Kill | null = null;
  private crashed = false;
  private readonly tried = new Set<string>();

  constructor(
    private readonly suspect: Suspect,
    private readonly hello: Hello,
    private readonly deck: ScenarioDeck,
    private readonly range: MachineRange,
  ) {}

  get isKilled(): boolean {
    return this.features !== null || this.machines !== null;
  }

  /** Whether there is nothing left to find out. */
  get isOver(): boolean {
    return this.isKilled && (this.suspect.requirement === null || this.attributed !== null);
  }

  /** Tries scenarios until one kills. */
  async withFeatures(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (this.features !== null) return;
      if (weaponOf(id) !== "features" || this.tried.has(id)) continue;
      this.take(await this.deck.run(id, this.suspect.target, this.hello));
    }
  }

  /** Tries checks of the machines until one kills. */
  async withMachines(ids: readonly string[]): Promise<void> {
    if (this.machines === null) await this.withRange(ids, () => this.machines !== null);
  }

  /** Looks for somebody who blames the right requirement. */
  async forAttribution(ids: readonly string[]): Promise<void> {
    const found = () => this.attributed !== null;
    for (const { id } of this.deck.checks.filter((check) => concerns(check, this.suspect.requirement))) {
      if (found()) return;
      if (!this.tried.has(id)) this.take(await this.deck.run(id, this.suspect.target, this.hello));
    }
    if (!found()) await this.withRange(ids, found);
  }

  private async withRange(ids: readonly string[], enough: () => boolean): Promise<void> {
    const chosen = new Set(ids.filter((id) => weaponOf(id) !== "features" && !this.tried.has(id)));
    if (chosen.size === 0) return;
    await this.range.run(this.suspect.target, this.hello, chosen, (decision) => {
      this.take(decision);
      return enough();
    });
  }

  private take(decision: Decision): void {
    this.tried.add(decision.check);
    if (decision.cause !== null || decision.outcome === "error") this.crashed = true;
    const kill = killIn(decision);
    if (kill === undefined) return;
    if (weaponOf(kill.check) === "features") this.features ??= kill;
    else this.machines ??= kill;
    if (kill.requirement === this.suspect.requirement && kill.requirement !== null) this.attributed ??= kill;
  }

  result(): Hunted {
    const { attributed, features, machines } = this;
    return { target: this.suspect.target, features, machines, attributed, crashed: this.crashed };
  }
}
