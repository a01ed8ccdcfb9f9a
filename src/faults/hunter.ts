import type { Language } from "../domain/language";
import { openImplementation } from "../implementations/open-implementation";
import type { PlannedCheck } from "../verdicts/check";
import type { FeatureFolder } from "../verify/cucumber-session";
import { Chase, type Hunted } from "./chase";
import type { FirstKillers } from "./first-killers";
import { concerns, weaponOf } from "./kill";
import { type MachineRange, machineRange } from "./machine-range";
import { type ScenarioDeck, scenarioDeck } from "./scenario-deck";
import type { Suspect } from "./suspect";

export interface HuntTerms {
  readonly seed: number;
  readonly language: Language;
  readonly folder: FeatureFolder;
  readonly killers: FirstKillers;
}

/** Goes after suspects in this process, one at a time. */
export class Hunter {
  private constructor(
    readonly deck: ScenarioDeck,
    readonly range: MachineRange,
    private readonly killers: FirstKillers,
    private readonly waves: readonly (readonly string[])[],
  ) {}

  static async prepare({ killers, folder, ...terms }: HuntTerms): Promise<Hunter> {
    const hello = await (await openImplementation("reference")).hello();
    const range = await machineRange(hello, terms);
    return new Hunter(await scenarioDeck(folder, terms), range, killers, wavesOf(range.checks));
  }

  async hunt(suspect: Suspect): Promise<Hunted> {
    const hello = await (await openImplementation(suspect.target)).hello();
    const chase = new Chase(suspect, hello, this.deck, this.range);
    const known = this.killers.get(suspect.target) ?? [];
    await chase.withFeatures(known);
    await chase.withMachines(known);
    await chase.withFeatures(
      this.deck.checks.filter((check) => concerns(check, suspect.requirement)).map(idOf),
    );
    await chase.withFeatures(this.deck.checks.map(idOf));
    for (const wave of this.waves) await chase.withMachines(wave);
    if (suspect.requirement !== null && chase.attributed === null) {
      const blaming = this.range.checks.filter((check) => concerns(check, suspect.requirement));
      await chase.forAttribution(blaming.map(idOf));
    }
    return chase.result();
  }
}

function idOf({ id }: PlannedCheck): string {
  return id;
}

/** What kills most for the least comes first: a few walks, then paths, then the other walks, then the cells. */
function wavesOf(checks: readonly PlannedCheck[]): readonly (readonly string[])[] {
  const walks = checks.map(idOf).filter((id) => weaponOf(id) === "walks");
  const paths = checks.map(idOf).filter((id) => weaponOf(id) === "paths");
  const cells = checks.map(idOf).filter((id) => weaponOf(id) === "grid");
  return [walks.slice(0, 8), paths.filter((id) => id.includes("/tour/")), walks.slice(8), paths, cells];
}
