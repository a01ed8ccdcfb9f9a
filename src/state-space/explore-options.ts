/** How far and how carefully a machine is explored. */
export interface ExploreOptions {
  /** Exploring stops with an ExplorationProblem when there are more states than this; never silently. */
  readonly limit?: number;
  /** The machine's input. */
  readonly input?: unknown;
  /** Adds a sample without payload for every event that the machine names and the samples lack. */
  readonly bare?: boolean;
  /** How many attempts, spread over the space, are repeated with XState's own transition; 0 for none. */
  readonly replays?: number;
}

export const defaultLimit = 2_000_000;
export const defaultReplays = 64;
