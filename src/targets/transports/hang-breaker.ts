import { AdapterFault, ImplementationHung } from "../../port/faults";
import type { Implementation } from "../../port/implementation";

/** After this many consecutive time-outs the request is no longer sent. */
const mostTimeouts = 3;

function isTimeout(problem: unknown): problem is Error {
  if (problem instanceof ImplementationHung) return true;
  return problem instanceof AdapterFault && problem.diagnosis === "hung-in-reset";
}

/**
 * A circuit breaker: a request that has repeatedly timed out fails at once with the same cause. A run has thousands of checks,
 * and each of them would otherwise wait for the whole time limit.
 */
export function hangBreaker(implementation: Implementation): Implementation {
  const timeouts = new Map<string, readonly Error[]>();
  // One time-out fails all open requests. It counts only for the request that was not answered.
  const counted = new WeakSet<Error>();
  const send = async <Answer>(request: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const earlier = timeouts.get(request) ?? [];
    const [first] = earlier;
    if (first !== undefined && earlier.length >= mostTimeouts) throw first;
    try {
      const answer = await ask();
      timeouts.delete(request);
      return answer;
    } catch (problem) {
      if (isTimeout(problem) && !counted.has(problem)) {
        counted.add(problem);
        timeouts.set(request, [...earlier, problem]);
      }
      throw problem;
    }
  };
  return {
    ...implementation,
    reset: (reset) => send("reset", () => implementation.reset(reset)),
    act: (who, action, args) => send(`act ${action}`, () => implementation.act(who, action, args)),
    observe: (who, what, args) => send(`observe ${what}`, () => implementation.observe(who, what, args)),
  };
}
