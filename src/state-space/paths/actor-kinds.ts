/** The expected result when an actor of some kind tries a sample. */
export type Permission = "may" | "refused" | { readonly infeasible: string };

/** The kinds of actors of the grid. */
export interface ActorKinds {
  readonly names: readonly string[];
  /** Returns the permission of an actor kind for a sample, independent of the state. */
  permission(kind: string, sample: number): Permission;
  /** Returns the reason why no actor can try a sample in a state that does not accept it, or undefined if an actor can. */
  infeasible(state: number, sample: number): string | undefined;
}

/** A single actor kind that may do everything the state accepts. */
export const anyone: ActorKinds = {
  names: ["anyone"],
  permission: () => "may",
  infeasible: () => undefined,
};
