import { type CriterionId, criterionIds } from "../../state-space/paths/criterion-id";

/** How machines are walked: by which criterion, and for implementations with how many states more than the model. */
export interface Strategy {
  /** As in the ids of checks: `hsi`, `hsi+1`. */
  readonly name: string;
  readonly criterion: CriterionId;
  readonly extra: number;
}

function strategy(criterion: CriterionId, extra = 0): Strategy {
  return { name: extra === 0 ? criterion : `${criterion}+${extra}`, criterion, extra };
}

/** What is played where nobody asks for anything else; HSI as it is for an implementation without extra states. */
const usual = [
  strategy("tour"),
  strategy("grid"),
  strategy("hsi"),
  strategy("round-trip"),
  strategy("walks"),
] as const;

/** The same, and HSI for implementations with one state more than the model has: m = n + 1. */
const nightly = [...usual.slice(0, 3), strategy("hsi", 1), ...usual.slice(3)] as const;

/** How many walks there are, and how long each is. */
export const walkFigures = {
  usual: { walks: 100, length: 40 },
  nightly: { walks: 1000, length: 40 },
} as const;

/** The ways that are asked for; undefined for a criterion that does not exist. */
export function strategiesFor(
  criterion: string | null,
  plan: keyof typeof walkFigures,
): readonly Strategy[] | undefined {
  if (criterion === null) return plan === "nightly" ? nightly : usual;
  const found = criterionIds.find((id) => id === criterion);
  return found === undefined ? undefined : [strategy(found)];
}
