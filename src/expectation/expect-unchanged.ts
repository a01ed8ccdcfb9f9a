import { Unmet } from "./finding";
import type { Snapshot } from "./snapshot";

/** A reader needs the first few differences, not all that follow from them. */
const differencesTold = 3;

/** Silence where both snapshots are the same; otherwise a mismatch that names what is gone and what is new. */
export function expectUnchanged(before: Snapshot, after: Snapshot): void {
  const headings = [...new Set([...before.keys(), ...after.keys()])];
  const differences = headings.flatMap((heading) =>
    differenceOf(heading, before.get(heading) ?? [], after.get(heading) ?? []),
  );
  if (differences.length === 0) return;
  const observed = differences.slice(0, differencesTold).join(" · ");
  throw new Unmet({ kind: "mismatch", expected: "nothing has changed", observed });
}

function differenceOf(heading: string, before: readonly string[], after: readonly string[]): string[] {
  const gone = without(before, after).map((phrase) => `no longer ${phrase}`);
  const fresh = without(after, before).map((phrase) => `now ${phrase}`);
  const changes = [...gone, ...fresh];
  return changes.length === 0 ? [] : [`${heading}: ${changes.join("; ")}`];
}

/** What is left of a list when each member of the other has been taken out once. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((phrase) => {
    const index = rest.indexOf(phrase);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
