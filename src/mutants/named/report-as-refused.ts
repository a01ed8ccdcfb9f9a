import type { ActionName, ArgsOf } from "../../port/actions";
import type { Rejected } from "../../port/answers";
import type { InProcessImplementation } from "../../port/implementation";
import type { Situation } from "../../reference/parts";
import type { Change } from "./fault";

/** The results whose person is told no. A refusal of the reference changes nothing, so the no is put over a yes. */
const hiddenResults = new WeakMap<object, Rejected>();

/** The person is told no as by the reference, and what `permitting` would have let happen happens. */
export function refusedButDone<Name extends ActionName>(name: Name, permitting: Change): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const lenient = permitting(parts);
    const doing = (situation: Situation, args: ArgsOf<Name>) => {
      const decision = original(situation, args);
      if (decision.outcome === "accepted") return decision;
      const done = lenient.deciders[name]({ ...situation, parts: lenient }, args);
      if (done.outcome === "rejected") return decision;
      const result = { ...done.result };
      hiddenResults.set(result, decision);
      return { ...done, result };
    };
    return { ...parts, deciders: { ...parts.deciders, [name]: doing } };
  };
}

/** The implementation as people meet it: where a no is put over a yes, they are told no. */
export function reportAsRefused(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  return {
    ...implementation,
    act: (who, action, args) => {
      const answer = implementation.act(who, action, args);
      return (answer.outcome === "accepted" && hiddenResults.get(answer.result)) || answer;
    },
    ...(fork === undefined ? {} : { fork: () => reportAsRefused(fork()) }),
  };
}
