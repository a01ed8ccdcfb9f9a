import { ImplementationCrashed } from "../../port/faults";
import type { Hello, InProcessImplementation } from "../../port/implementation";
import { adapterFault } from "./diagnosis";
import { isOffer, methodOf } from "./module-exports";
import { readActAnswer, readHello, readObserveAnswer } from "./read-answer";
import { withoutSecrets } from "./secrets";
import * as words from "./transport-errors";
import { isReply, type Reply } from "./wire";

/** What a module throws, as a crash; it may quote what nobody should read. */
export function crashOf(verb: string, problem: unknown): Error {
  const reason = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return new ImplementationCrashed(verb, withoutSecrets(reason), { cause: problem });
}

function call(made: object, verb: string, ...args: unknown[]): unknown {
  try {
    return methodOf(made, verb)?.(...args);
  } catch (problem) {
    throw crashOf(verb, problem);
  }
}

/** The answer, in the envelope in which it would travel. Throws `malformed-answer`, and `module-shape` for a promise. */
function replyFrom(made: object, path: string, verb: string, ...args: unknown[]): Reply {
  const answer = call(made, verb, ...args);
  if (answer instanceof Promise) throw adapterFault("module-shape", words.notAtOnce(path));
  if (!isReply(answer)) throw adapterFault("malformed-answer", words.answerNoObject(verb));
  return { ...answer, id: 0 };
}

function inProcessModuleOf(made: object, path: string, hello: Hello): InProcessImplementation {
  const hasReasons = hello.capabilities.reasons === true;
  return {
    hello: () => hello,
    reset(reset) {
      try {
        call(made, "reset", reset);
      } catch (problem) {
        if (!(problem instanceof ImplementationCrashed)) throw problem;
        throw adapterFault("crashed-in-reset", problem.saying, { cause: problem });
      }
    },
    act: (who, action, args) =>
      readActAnswer(replyFrom(made, path, "act", who, action, args), action, hasReasons),
    observe: (who, what, args) =>
      readObserveAnswer(replyFrom(made, path, "observe", who, what, args), what, hasReasons),
    advance: (milliseconds) => void call(made, "advance", milliseconds),
    bye: () => void call(made, "bye"),
    fork() {
      const copy = call(made, "fork");
      if (!isOffer(copy)) throw adapterFault("module-shape", words.noCopy(path));
      return inProcessModuleOf(copy, path, hello);
    },
  };
}

/**
 * What a module offers, as the synchronous port, every answer validated: for modules that offer `fork`, and so promise to answer
 * at once. `undefined` for all others.
 */
export function inProcessModule(made: object, path: string): InProcessImplementation | undefined {
  if (methodOf(made, "fork") === undefined) return undefined;
  return inProcessModuleOf(made, path, readHello(replyFrom(made, path, "hello")));
}
