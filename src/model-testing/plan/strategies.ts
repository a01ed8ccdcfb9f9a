import { type CriterionId, criterionIds } from "../../state-space/paths/criterion-id";

/** A coverage criterion, and the number of extra states that the implementation may have. */
export interface Strategy {
  /** The name in check ids: `hsi`, `hsi+1`. */
  readonly name: string;
  readonly criterion: CriterionId;
  readonly extra: number;
}

function strategy(criterion: CriterionId, extra = 0): Strategy {
  return { name: extra === 0 ? criterion : `${criterion}+${extra}`, criterion, extra };
}

/** The strategies of a run without options. HSI assumes an implementation without extra states. */
const standard = [
  strategy("tour"),
  strategy("grid"),
  strategy("hsi"),
  strategy("round-trip"),
  strategy("walks"),
] as const;

/** Adds HSI for implementations with one state more than the model: m = n + 1. */
const nightly = [...standard.slice(0, 3), strategy("hsi", 1), ...standard.slice(3)] as const;

/** The number and length of random walks. */
export const walkFigures = {
  standard: { walks: 100, length: 40 },
  nightly: { walks: 1000, length: 40 },
} as const;

/** The strategies of a run, or undefined if the criterion does not exist. */
export function strategiesFor(
  criterion: string | null,
  plan: keyof typeof walkFigures,
): readonly Strategy[] | undefined {
  if (criterion === null) return plan === "nightly" ? nightly : standard;
  const found = criterionIds.find((id) => id === criterion);
  return found === undefined ? undefined : [strategy(found)];
}
