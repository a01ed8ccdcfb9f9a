/** The order in which requests are put: each after the one before, but for those that may go together. */
export interface RequestQueue {
  /** Begins when everything before has come to an end, whatever became of it. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Begins when whatever has to be alone has come to an end; does not wait for others that go together. */
  together<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function queue(): RequestQueue {
  let lastAlone: Promise<unknown> = Promise.resolve();
  let everything: Promise<unknown> = lastAlone;
  return {
    alone(work) {
      const mine = everything.then(work, work);
      lastAlone = mine.catch(() => undefined);
      everything = lastAlone;
      return mine;
    },
    together(work) {
      const mine = lastAlone.then(work);
      everything = Promise.allSettled([everything, mine]);
      return mine;
    },
  };
}
