export interface JoinedSignal {
  /** Aborted with the first of the given signals, or by `abort`. */
  readonly signal: AbortSignal;
  abort(): void;
  /** Listens to the given signals no longer. */
  release(): void;
}

/**
 * Joins signals for as long as a run needs them. `AbortSignal.any` keeps whatever listens to its signal in memory until that is
 * aborted: the plan of every run.
 */
export function joinSignals(...given: readonly AbortSignal[]): JoinedSignal {
  const controller = new AbortController();
  const releases = given.map((signal) => {
    const listener = () => controller.abort(signal.reason);
    signal.addEventListener("abort", listener, { once: true });
    if (signal.aborted) listener();
    return () => signal.removeEventListener("abort", listener);
  });
  return {
    signal: controller.signal,
    abort: () => controller.abort(),
    release: () => {
      for (const release of releases) release();
    },
  };
}
