/** The most that replays may take. */
export interface ReplayLimits {
  readonly messages: number;
  readonly seconds: number;
}

/** The most for the steps of one failure, and for all failures of a run. */
export interface LimitsOfReplays {
  readonly ofFailure: ReplayLimits;
  readonly ofRun: ReplayLimits;
}

export const usualLimits: LimitsOfReplays = {
  ofFailure: { messages: 20_000, seconds: 20 },
  ofRun: { messages: 200_000, seconds: 90 },
};

class Spending {
  #messages = 0;
  readonly #begin = performance.now();

  constructor(private readonly limits: ReplayLimits) {}

  count(): void {
    this.#messages += 1;
  }

  get isSpent(): boolean {
    const { messages, seconds } = this.limits;
    return this.#messages >= messages || performance.now() - this.#begin >= seconds * 1_000;
  }
}

/** Bounds the messages and seconds with which failures are shortened. A target in this process costs too little to be bounded. */
export class ReplayBudget {
  #failure: Spending | undefined;
  #messages = 0;
  #seconds = 0;

  constructor(
    private readonly isLimited: boolean,
    private readonly limits = usualLimits,
  ) {}

  /** Counts a message of a replay. */
  count(): void {
    this.#messages += 1;
    this.#failure?.count();
  }

  /** Shortens one failure within its own limits. */
  async within<Result>(shorten: () => Promise<Result>): Promise<Result> {
    const begin = performance.now();
    this.#failure = new Spending(this.limits.ofFailure);
    try {
      return await shorten();
    } finally {
      this.#failure = undefined;
      this.#seconds += (performance.now() - begin) / 1_000;
    }
  }

  /** True if the failure that is being shortened has used up its limits. */
  get isFailureSpent(): boolean {
    return this.isLimited && this.#failure?.isSpent === true;
  }

  /** True if no further failure of the run is to be shortened. */
  get isRunSpent(): boolean {
    const { messages, seconds } = this.limits.ofRun;
    return this.isLimited && (this.#messages >= messages || this.#seconds >= seconds);
  }
}
