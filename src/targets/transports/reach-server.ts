import { setTimeout as pause } from "node:timers/promises";
import { ImplementationCrashed } from "../../port/faults";
import { foreignProblem } from "../secrets/foreign-text";
import { adapterFault } from "./diagnosis";
import * as words from "./transport-errors";

// A server that is starting refuses connections for a moment.
const startMs = 3_000;
const retryMs = 50;

/** Returns why a connection failed, in the words of the innermost cause. */
export function causeOf(problem: unknown): string {
  if (problem instanceof AggregateError && problem.errors.length > 0) return causeOf(problem.errors[0]);
  return foreignProblem(problem);
}

/** `fetch` throws a `TypeError` with a cause if there is no connection; the clients of drivers throw `ImplementationCrashed`. */
export function isUnconnected(problem: unknown): problem is Error {
  const isKind = problem instanceof ImplementationCrashed || problem instanceof TypeError;
  return isKind && problem.cause !== undefined;
}

/**
 * Sends the first request to a server, and repeats it until the server accepts connections, for at most 3 s or the time limit.
 * Returns the answer. Throws the fault `cannot-start`, which names `url`, if no connection comes about.
 */
export async function reachServer<Answer>(
  url: string,
  limitMs: number,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const until = Date.now() + Math.min(startMs, limitMs);
  for (;;) {
    try {
      return await ask();
    } catch (problem) {
      if (!isUnconnected(problem)) throw problem;
      if (Date.now() >= until)
        throw adapterFault("cannot-start", words.cannotBeReached(url, causeOf(problem.cause)));
    }
    await pause(retryMs);
  }
}
