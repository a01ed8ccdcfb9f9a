import type { Change, Fault } from "./fault";

/** One way in which a real team could get a requirement wrong. */
interface Mistake {
  readonly story: string;
  readonly change: Change;
  readonly reading?: `reading-${string}`;
}

/** Faults that all break the same requirement, by name. */
export function breaking(requirement: string, mistakes: Readonly<Record<string, Mistake>>): readonly Fault[] {
  return Object.entries(mistakes).map(([name, mistake]) => ({ name, requirement, ...mistake }));
}
