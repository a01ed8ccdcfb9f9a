import leven from "leven";

/** Nothing can be opened under that name: the caller's mistake. Its message lists what would have been accepted, nearest first. */
export class UnknownTarget extends Error {
  override readonly name = "UnknownTarget";
  /** The known name that is most like the target, where one is at all like it. */
  readonly nearest: string | undefined;

  constructor(
    readonly target: string,
    readonly known: readonly string[],
  ) {
    const ranked = byLikeness(target, known);
    const nearest = alike(target, ranked[0]);
    const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
    super(`No implementation is called "${target}".${hint} Known: ${listed(ranked)}.`);
    this.nearest = nearest;
  }
}

function byLikeness(target: string, known: readonly string[]): readonly string[] {
  return known
    .map((name) => ({ name, distance: leven(target, name) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** At most a third of the letters may differ, so that a wild guess suggests nothing. */
function alike(target: string, name: string | undefined): string | undefined {
  return name !== undefined && leven(target, name) <= Math.ceil(name.length / 3) ? name : undefined;
}

/** Nearest first, and no more of them than can be read. */
const mostListed = 8;

function listed(ranked: readonly string[]): string {
  const more = ranked.length - mostListed;
  return ranked.slice(0, mostListed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
