import type { InProcessImplementation } from "../../port/implementation";

/** Changes a value in place. The value is a copy that is not shared. */
export type Mutate = (value: unknown) => void;

interface AnswerMutators {
  readonly results?: Mutate;
  readonly observations?: Mutate;
}

/** Wraps the implementation so that its answers are changed before they are returned. */
export function mutatingAnswers(
  implementation: InProcessImplementation,
  mutators: AnswerMutators,
): InProcessImplementation {
  const { fork } = implementation;
  return {
    ...implementation,
    act: (who, action, args) => {
      const answer = structuredClone(implementation.act(who, action, args));
      if (answer.outcome === "accepted") mutators.results?.(answer.result);
      return answer;
    },
    observe: (who, what, args) => {
      const answer = structuredClone(implementation.observe(who, what, args));
      if (answer.outcome === "observed") mutators.observations?.(answer.value);
      return answer;
    },
    ...(fork === undefined ? {} : { fork: () => mutatingAnswers(fork(), mutators) }),
  };
}

/** Applies the change to the value and then to everything that it contained before, recursively. */
export function everywhere(mutate: Mutate): Mutate {
  return (value) => {
    const within = typeof value === "object" && value !== null ? Object.values(value) : [];
    mutate(value);
    for (const inner of within) everywhere(mutate)(inner);
  };
}
