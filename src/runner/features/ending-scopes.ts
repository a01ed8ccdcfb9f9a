import { AsyncLocalStorage } from "node:async_hooks";

/** True if a call comes from cucumber's own code. */
function isCucumbers(stack = ""): boolean {
  return /[\\/]@cucumber[\\/]cucumber[\\/]/.test(stack.split("\n").slice(2, 4).join("\n"));
}

/**
 * Performs work of cucumber and then disables the `AsyncLocalStorage`s that it has entered, which it does not export. On Node 20 and 22
 * an enabled one slows every later promise of the process; the thousands of checks after the features are made of promises.
 */
export async function endingScopes<Value>(work: () => Promise<Value>): Promise<Value> {
  const { run } = AsyncLocalStorage.prototype;
  const others = new WeakSet<AsyncLocalStorage<unknown>>();
  const entered = new Set<AsyncLocalStorage<unknown>>();
  AsyncLocalStorage.prototype.run = function (this: AsyncLocalStorage<unknown>, ...given: unknown[]) {
    if (!entered.has(this) && !others.has(this)) {
      if (isCucumbers(new Error().stack)) entered.add(this);
      else others.add(this);
    }
    return Reflect.apply(run, this, given);
  };
  try {
    return await work();
  } finally {
    AsyncLocalStorage.prototype.run = run;
    for (const scope of entered) scope.disable();
  }
}
