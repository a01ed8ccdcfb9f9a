/** The milliseconds that this process has waited in vain: for answers that did not come, or beyond a part of their limit. */
let lostMs = 0;
let countedUntil = 0;
const watchers = new Set<() => void>();

/** An answer may take this part of its limit before its time counts as lost. */
const freePart = 0.4;

/**
 * Counts the time since `from`, in the milliseconds of `performance.now()`, of a request with this limit. Requests that waited at
 * the same time count once.
 */
export function countWaiting(from: number, limitMs: number, isAnswered: boolean): void {
  const now = performance.now();
  const begin = Math.max(from + (isAnswered ? limitMs * freePart : 0), countedUntil);
  if (now <= begin) return;
  lostMs += now - begin;
  countedUntil = now;
  for (const look of watchers) look();
}

/** Calls `reached` once this process has lost more than so many milliseconds from now on. Returns a function that ends the watch. */
export function watchLostTime(mostMs: number, reached: () => void): () => void {
  const before = lostMs;
  const look = (): void => {
    if (lostMs - before <= mostMs) return;
    watchers.delete(look);
    reached();
  };
  watchers.add(look);
  return () => watchers.delete(look);
}
