/** Sends requests one after another, except those that may run concurrently. */
export interface RequestQueue {
  /** Starts after all earlier requests have settled. */
  exclusively<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Starts after all earlier exclusive requests have settled, without waiting for concurrent ones. */
  concurrently<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function requestQueue(): RequestQueue {
  let lastExclusive: Promise<unknown> = Promise.resolve();
  let allRequests: Promise<unknown> = lastExclusive;
  return {
    exclusively(work) {
      const mine = allRequests.then(work, work);
      lastExclusive = mine;
      allRequests = mine;
      return mine;
    },
    concurrently(work) {
      const mine = lastExclusive.then(work, work);
      allRequests = Promise.allSettled([allRequests, mine]);
      return mine;
    },
  };
}
