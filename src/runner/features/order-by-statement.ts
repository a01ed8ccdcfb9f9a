import { findRequirement, requirements } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";

/** Where a check's requirement first stands on the page; what rests on no statement comes last. */
function placeOf({ requirements: [slug] }: PlannedCheck): number {
  const requirement = slug === undefined ? undefined : findRequirement(slug);
  if (requirement === undefined) return Number.MAX_SAFE_INTEGER;
  const first = Math.min(...requirement.statements.map((id) => Number(id.slice(1))));
  return first * requirements.length + requirements.indexOf(requirement);
}

/** In the order of the page, so that what later things rest on is judged first. Otherwise the order stays as it is. */
export function inPageOrder<Item>(
  items: readonly Item[],
  checkOf: (item: Item) => PlannedCheck,
): readonly Item[] {
  return [...items].sort((one, other) => placeOf(checkOf(one)) - placeOf(checkOf(other)));
}
