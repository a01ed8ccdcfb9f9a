import { compose } from "./compose";
import { type Answer, fieldsIn, type Message } from "./portal";

/** The result of a method: an answer has no id, because nothing was asked by number. */
function resultOf(answer: Answer): unknown {
  return answer.returns === undefined ? { ...answer, id: undefined } : answer.returns.value;
}

/** The methods of the port over a portal of the zoo, for a file that exports them as a module. */
export function methodsOf(behaviours: string): object {
  const portal = compose(behaviours);
  const ask = async (message: Message) => resultOf(await portal(message));
  return {
    hello: () => ask({ op: "hello" }),
    reset: (start: unknown) => ask({ op: "reset", ...fieldsIn(start) }),
    act: (who: string, action: string, args: unknown) => ask({ op: "act", who, action, args }),
    observe: (who: string, what: string, args: unknown) => ask({ op: "observe", who, what, args }),
    advance: (milliseconds: number) => ask({ op: "advance", milliseconds }),
    bye: () => ask({ op: "bye" }),
  };
}
