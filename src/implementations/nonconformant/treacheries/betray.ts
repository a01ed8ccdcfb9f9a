import type { ActionName, ArgsOf } from "../../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../../port/answers";
import type { InProcessImplementation } from "../../../port/implementation";
import type { LookOf, ObservationName } from "../../../port/observations";
import type { Memory, Passing, Treachery } from "./treachery";

/** The good implementation with a treachery around it, under the treachery's name. */
export function betray(
  inner: InProcessImplementation,
  treachery: Treachery,
  memory: Memory = new Map(),
): InProcessImplementation {
  return {
    hello: () => {
      const hello = inner.hello();
      return { ...hello, implementation: { ...hello.implementation, name: treachery.name } };
    },
    reset: (reset) => {
      memory.clear();
      inner.reset(reset);
    },
    act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name> {
      const deed: Passing<ActionName> = { who, asked: action, args, memory, inner };
      const disguise = treachery.disguise?.(deed);
      const doer = disguise === "nothing" ? (inner.fork?.() ?? inner) : inner;
      const answer = doer.act(typeof disguise === "object" ? disguise.as : who, action, args);
      treachery.after?.(deed, answer.outcome);
      return answer;
    },
    observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name> {
      const eyes = treachery.eyes?.({ who, asked: what, args, memory, inner });
      return inner.observe(eyes ?? who, what, args);
    },
    bye: () => inner.bye(),
    fork: () => betray(inner.fork?.() ?? inner, treachery, new Map(memory)),
  };
}
