import type { ActionName, ArgsOf } from "../../port/actions";
import type { Rejected } from "../../port/answers";
import type { InProcessImplementation } from "../../port/implementation";
import type { Situation } from "../../reference/parts";
import type { Change } from "./fault";

/** Accepted results that are reported as these refusals. The reference changes nothing on refusal, so the action has to be accepted inside. */
const hiddenResults = new WeakMap<object, Rejected>();

/** The action is refused as by the reference, but executed as with the change `permitting`. */
export function refusedButExecuted<Name extends ActionName>(name: Name, permitting: Change): Change {
  return (parts) => {
    const original = parts.deciders[name];
    const lenient = permitting(parts);
    const executing = (situation: Situation, args: ArgsOf<Name>) => {
      const decision = original(situation, args);
      if (decision.outcome === "accepted") return decision;
      const executed = lenient.deciders[name]({ ...situation, parts: lenient }, args);
      if (executed.outcome === "rejected") return decision;
      const result = { ...executed.result };
      hiddenResults.set(result, decision);
      return { ...executed, result };
    };
    return { ...parts, deciders: { ...parts.deciders, [name]: executing } };
  };
}

/**
 * Wraps the implementation so that marked results are reported as refusals. After each refusal its clock advances by nothing, so that
 * a fault can count refusals.
 */
export function reportAsRefused(implementation: InProcessImplementation): InProcessImplementation {
  const { fork } = implementation;
  return {
    ...implementation,
    act: (who, action, args) => {
      const answer = implementation.act(who, action, args);
      const told = (answer.outcome === "accepted" && hiddenResults.get(answer.result)) || answer;
      if (told.outcome === "rejected") implementation.advance?.(0);
      return told;
    },
    ...(fork === undefined ? {} : { fork: () => reportAsRefused(fork()) }),
  };
}
