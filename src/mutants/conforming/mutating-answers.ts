import type { InProcessImplementation } from "../../port/implementation";

/** A touch changes a value in place; what it is given is a copy that nobody else holds. */
export type Touch = (value: unknown) => void;

interface Touches {
  readonly results?: Touch;
  readonly sights?: Touch;
}

/** The implementation with its answers touched up before anybody sees them. */
export function touchingAnswers(
  implementation: InProcessImplementation,
  touches: Touches,
): InProcessImplementation {
  const { fork } = implementation;
  return {
    ...implementation,
    act: (who, action, args) => {
      const answer = structuredClone(implementation.act(who, action, args));
      if (answer.outcome === "accepted") touches.results?.(answer.result);
      return answer;
    },
    observe: (who, what, args) => {
      const answer = structuredClone(implementation.observe(who, what, args));
      if (answer.outcome === "observed") touches.sights?.(answer.value);
      return answer;
    },
    ...(fork === undefined ? {} : { fork: () => touchingAnswers(fork(), touches) }),
  };
}

/** Touches the value and everything in it, from the outside in; what a touch adds is not touched again. */
export function everywhere(touch: Touch): Touch {
  return (value) => {
    const within = typeof value === "object" && value !== null ? Object.values(value) : [];
    touch(value);
    for (const inner of within) everywhere(touch)(inner);
  };
}
