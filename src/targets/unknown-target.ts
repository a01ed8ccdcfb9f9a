import leven from "leven";
import { shownTarget } from "./secrets/shown-target";

/** No implementation has that name. The message lists the known names, most similar first. */
export class UnknownTarget extends Error {
  override readonly name = "UnknownTarget";
  /** The most similar known name, if one is similar enough. */
  readonly nearest: string | undefined;

  constructor(
    readonly target: string,
    readonly known: readonly string[],
  ) {
    const ranked = byLikeness(target, known);
    const nearest = similar(target, ranked[0]);
    const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
    super(`No implementation is called "${shownTarget(target)}".${hint} Known: ${listed(ranked)}.`);
    this.nearest = nearest;
  }
}

function byLikeness(target: string, known: readonly string[]): readonly string[] {
  return known
    .map((name) => ({ name, distance: leven(target, name) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** At most a third of the letters may differ, so that an unrelated name suggests nothing. */
function similar(target: string, name: string | undefined): string | undefined {
  return name !== undefined && leven(target, name) <= Math.ceil(name.length / 3) ? name : undefined;
}

const mostListed = 8;

function listed(ranked: readonly string[]): string {
  const more = ranked.length - mostListed;
  return ranked.slice(0, mostListed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
