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
  /** Whether no kill means that there is none, and not only that nobody looked for one. */
  readonly tried: { readonly features: boolean; readonly machines: boolean };
  /** A kill that blames the requirement which the suspect breaks. */
  readonly attributed: Kill | null;
  /** Whether it crashed, hung or broke the protocol in some check. */
  readonly crashed: boolean;
}

/** What need not be tried again. */
export interface Vain {
  readonly features: boolean;
  readonly machines: boolean;
  /** Whether the suspect crashed meanwhile. */
  readonly crashed: boolean;
}

const nothingInVain: Vain = { features: false, machines: false, crashed: false };

/** With whom and with what a suspect is hunted. */
interface Means {
  readonly hello: Hello;
  readonly deck: ScenarioDeck;
  readonly range: MachineRange;
  /** What was in vain the last time. */
  readonly vain?: Vain | undefined;
}

/** One hunt: what was tried already is not tried again. */
export class Chase {
  features: Kill | null = null;
  machines: Kill | null = null;
  attributed: Kill | null = null;
  private hasCrashed: boolean;
  private readonly tried = new Set<string>();
  private readonly vain: Vain;
  private readonly exhausted: { features: boolean; machines: boolean };

  constructor(
    private readonly suspect: Suspect,
    private readonly means: Means,
  ) {
    this.vain = means.vain ?? nothingInVain;
    this.hasCrashed = this.vain.crashed;
    this.exhausted = { features: this.vain.features, machines: this.vain.machines };
  }

  get crashed(): boolean {
    return this.hasCrashed;
  }

  get isKilled(): boolean {
    return this.features !== null || this.machines !== null;
  }

  /** Whether there is nothing left to find out. */
  get isOver(): boolean {
    return this.isKilled && (this.suspect.requirement === null || this.attributed !== null);
  }

  /** Tries scenarios until one kills. */
  async withFeatures(ids: readonly string[]): Promise<void> {
    if (this.vain.features) return;
    const { deck, hello } = this.means;
    for (const id of ids) {
      if (this.features !== null) return;
      if (weaponOf(id) !== "features" || this.tried.has(id)) continue;
      this.take(await deck.run(id, this.suspect.target, hello));
    }
  }

  /** Tries checks of the machines until one kills. */
  async withMachines(ids: readonly string[]): Promise<void> {
    if (this.vain.machines || this.machines !== null) return;
    await this.withRange(ids, () => this.machines !== null);
  }

  /** Nothing more is tried with these: what they have not killed by now they do not kill. */
  exhaust(means: "features" | "machines"): void {
    this.exhausted[means] = true;
  }

  /** Looks for somebody who blames the right requirement. */
  async forAttribution(ids: readonly string[]): Promise<void> {
    const { deck, hello } = this.means;
    const found = () => this.attributed !== null;
    for (const { id } of deck.checks.filter((check) => concerns(check, this.suspect.requirement))) {
      if (found()) return;
      if (!this.tried.has(id)) this.take(await deck.run(id, this.suspect.target, hello));
    }
    if (!found()) await this.withRange(ids, found);
  }

  private async withRange(ids: readonly string[], enough: () => boolean): Promise<void> {
    const chosen = new Set(ids.filter((id) => weaponOf(id) !== "features" && !this.tried.has(id)));
    if (chosen.size === 0) return;
    await this.means.range.run(this.suspect.target, this.means.hello, chosen, (decision) => {
      this.take(decision);
      return enough();
    });
  }

  private take(decision: Decision): void {
    this.tried.add(decision.check);
    if (decision.cause !== null || decision.outcome === "error") this.hasCrashed = true;
    const kill = killIn(decision);
    if (kill === undefined) return;
    if (weaponOf(kill.check) === "features") this.features ??= kill;
    else this.machines ??= kill;
    if (kill.requirement === this.suspect.requirement && kill.requirement !== null) this.attributed ??= kill;
  }

  result(): Hunted {
    const { attributed, crashed, features, machines } = this;
    const tried = { ...this.exhausted };
    return { target: this.suspect.target, features, machines, tried, attributed, crashed };
  }
}
