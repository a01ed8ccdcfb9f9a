import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { InProcessImplementation } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";
import type { Call, InteractionFault, Memory } from "./interaction-fault";

/** Wraps the implementation so that it has the fault. It introduces itself by the fault's name. */
export function withInteractionFault(
  inner: InProcessImplementation,
  interactionFault: InteractionFault,
  memory: Memory = new Map(),
): InProcessImplementation {
  return {
    hello: () => {
      const hello = inner.hello();
      return { ...hello, implementation: { ...hello.implementation, name: interactionFault.name } };
    },
    reset: (reset) => {
      memory.clear();
      inner.reset(reset);
    },
    act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name> {
      const call: Call<ActionName> = { who, asked: action, args, memory, inner };
      const redirect = interactionFault.redirect?.(call);
      const executor = redirect === "nothing" ? (inner.fork?.() ?? inner) : inner;
      const answer = executor.act(typeof redirect === "object" ? redirect.as : who, action, args);
      interactionFault.afterAction?.(call, answer.outcome);
      return answer;
    },
    observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name> {
      const viewAs = interactionFault.viewAs?.({ who, asked: what, args, memory, inner });
      return inner.observe(viewAs ?? who, what, args);
    },
    bye: () => inner.bye(),
    fork: () => withInteractionFault(inner.fork?.() ?? inner, interactionFault, new Map(memory)),
  };
}
