import { AdapterFault, ImplementationHung } from "../../port/faults";
import type { Implementation } from "../../port/implementation";

/** How often in a row one question may go unanswered before it is no longer put. */
const patience = 3;

function isSilence(problem: unknown): problem is Error {
  if (problem instanceof ImplementationHung) return true;
  return problem instanceof AdapterFault && problem.diagnosis === "hung-in-reset";
}

/**
 * An implementation that hangs at the same question again and again is not waited for each time: from then on the question
 * fails at once, with the same cause. A run has thousands of checks, and each would cost the whole time limit.
 */
export function hangBreaker(implementation: Implementation): Implementation {
  const silences = new Map<string, readonly Error[]>();
  // One silence fails everything that was asked at the same time; it counts for the question that was not answered.
  const counted = new WeakSet<Error>();
  const put = async <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const silent = silences.get(question) ?? [];
    const [first] = silent;
    if (first !== undefined && silent.length >= patience) throw first;
    try {
      const answer = await ask();
      silences.delete(question);
      return answer;
    } catch (problem) {
      if (isSilence(problem) && !counted.has(problem)) {
        counted.add(problem);
        silences.set(question, [...silent, problem]);
      }
      throw problem;
    }
  };
  return {
    ...implementation,
    reset: (reset) => put("reset", () => implementation.reset(reset)),
    act: (who, action, args) => put(`act ${action}`, () => implementation.act(who, action, args)),
    observe: (who, what, args) => put(`observe ${what}`, () => implementation.observe(who, what, args)),
  };
}
