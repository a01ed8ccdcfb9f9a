import { compose } from "./compose";
import type { Json } from "./portal";

/** The methods of the port over a portal of the zoo, for a file that exports them as a module. */
export function methodsOf(behaviours: string): Json {
  const portal = compose(behaviours);
  const withoutId = async (message: Json) => {
    const answer = await portal(message);
    return typeof answer === "object" && answer !== null ? { ...answer, id: undefined } : answer;
  };
  return {
    hello: () => withoutId({ op: "hello" }),
    reset: (message: Json) => withoutId({ op: "reset", ...message }),
    act: (who: string, action: string, args: Json) => withoutId({ op: "act", who, action, args }),
    observe: (who: string, what: string, args: Json) => withoutId({ op: "observe", who, what, args }),
    advance: (milliseconds: number) => withoutId({ op: "advance", milliseconds }),
    bye: () => withoutId({ op: "bye" }),
  };
}
