/** What becomes of a person of some kind who tries something. */
export type Permission = "may" | "refused" | { readonly infeasible: string };

/** The kinds of people of the grid. */
export interface ActorKinds {
  readonly names: readonly string[];
  /** What the person's kind says of a sample, whatever the state. */
  permission(kind: string, sample: number): Permission;
  /** Why nobody could try a sample in a state that does not accept it; undefined where somebody could. */
  infeasible(state: number, sample: number): string | undefined;
}

/** One kind of person who may do everything that the state accepts. */
export const anyone: ActorKinds = {
  names: ["anyone"],
  permission: () => "may",
  infeasible: () => undefined,
};
