import type { Case } from "./fault-run";
import type { FirstKillers } from "./first-killers";

/** Who was killed by what in a run. The check that blames the right requirement comes first. */
export function killersOf(cases: readonly Case[]): FirstKillers {
  return new Map(
    cases.map(({ hunted }) => {
      const kills = [hunted.attributed, hunted.features, hunted.machines];
      return [hunted.target, [...new Set(kills.flatMap((kill) => kill?.check ?? []))]] as const;
    }),
  );
}
