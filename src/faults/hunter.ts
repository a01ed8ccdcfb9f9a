import type { Language } from "../domain/language";
import { openImplementation } from "../implementations/open-implementation";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { FeatureFolder } from "../verify/cucumber-session";
import { Chase, type Hunted } from "./chase";
import type { HuntingMemory } from "./hunting-memory";
import { concerns, type Kill, killIn, weaponOf } from "./kill";
import { type MachineRange, machineRange } from "./machine-range";
import { type ScenarioDeck, scenarioDeck } from "./scenario-deck";
import type { Suspect } from "./suspect";

export interface HuntTerms {
  readonly seed: number;
  readonly language: Language;
  readonly folder: FeatureFolder;
  readonly memory: HuntingMemory;
}

/** Goes after suspects in this process, one at a time. */
export class Hunter {
  private constructor(
    readonly deck: ScenarioDeck,
    readonly range: MachineRange,
    private readonly memory: HuntingMemory,
    private readonly waves: Waves,
  ) {}

  static async prepare({ memory, folder, ...terms }: HuntTerms): Promise<Hunter> {
    const hello = await (await openImplementation("reference")).hello();
    const range = await machineRange(hello, terms);
    return new Hunter(await scenarioDeck(folder, terms), range, memory, wavesOf(range.checks));
  }

  /** Goes on until the suspect is found out and, where it breaks a known requirement, that one is blamed. */
  async hunt(suspect: Suspect): Promise<Hunted> {
    const chase = await this.chase(suspect);
    const known = this.known(suspect);
    await chase.withFeatures(known);
    if (!chase.isOver) await chase.withMachines(known);
    if (!chase.isOver) await this.withEveryScenario(suspect, chase);
    if (!chase.isKilled) await this.withEveryMachine(chase);
    return this.blamed(suspect, chase);
  }

  /** Goes on until features alone have found the suspect out and machines alone have, or have tried everything. */
  async huntApart(suspect: Suspect): Promise<Hunted> {
    const chase = await this.chase(suspect);
    const known = this.known(suspect);
    await chase.withFeatures(known);
    await this.withEveryScenario(suspect, chase);
    await chase.withMachines(known);
    await this.withEveryMachine(chase);
    return this.blamed(suspect, chase);
  }

  private async withEveryScenario(suspect: Suspect, chase: Chase): Promise<void> {
    await chase.withFeatures([...this.scenariosAbout(suspect), ...this.deck.checks.map(idOf)]);
    chase.exhaust("features");
  }

  /** An implementation that is down in everyday use says nothing: it is not asked forty thousand questions more. */
  private async withEveryMachine(chase: Chase): Promise<void> {
    for (const wave of this.waves.everyday) await chase.withMachines(wave);
    for (const wave of this.waves.thorough) if (!chase.crashed) await chase.withMachines(wave);
    chase.exhaust("machines");
  }

  private async blamed(suspect: Suspect, chase: Chase): Promise<Hunted> {
    if (suspect.requirement !== null && chase.attributed === null) {
      const blaming = this.range.checks.filter((check) => concerns(check, suspect.requirement));
      await chase.forAttribution(blaming.map(idOf));
    }
    return chase.result();
  }

  private async chase(suspect: Suspect): Promise<Chase> {
    const hello = await (await openImplementation(suspect.target)).hello();
    const { deck, memory, range } = this;
    return new Chase(suspect, { hello, deck, range, vain: memory.vain.get(suspect.target) });
  }

  /** Checks come and go: a killer of last time may be there no more. */
  private known({ target }: Suspect): readonly string[] {
    const { checks } = this.deck;
    const isThere = (id: string) => weaponOf(id) !== "features" || checks.some((check) => check.id === id);
    return (this.memory.killers.get(target) ?? []).filter(isThere);
  }

  private scenariosAbout({ requirement }: Suspect): readonly string[] {
    return this.deck.checks.filter((check) => concerns(check, requirement)).map(idOf);
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
    for (const { id } of this.deck.checks) decisions.push(await this.deck.run(id, target, hello));
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
  const walks = checks.map(idOf).filter((id) => weaponOf(id) === "walks");
  const paths = checks.map(idOf).filter((id) => weaponOf(id) === "paths");
  const cells = checks.map(idOf).filter((id) => weaponOf(id) === "grid");
  return {
    everyday: [walks.slice(0, 8), paths.filter((id) => id.includes("/tour/"))],
    thorough: [walks.slice(8), paths, cells],
  };
}
