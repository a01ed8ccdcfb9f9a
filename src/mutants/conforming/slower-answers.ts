import { setImmediate } from "node:timers/promises";
import type { Implementation } from "../../port/implementation";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

/** There is no `fork` either: to try two paths from one state, the suite has to reach the state twice. */
export const slowerAnswers: Variant = {
  name: "slower-answers",
  story: "Every answer is late, and the state cannot be copied.",
  open: (readings): Implementation => {
    const portal = createReference({ readings });
    const delayed = async <Answer>(answer: () => Answer): Promise<Answer> => {
      await setImmediate();
      return answer();
    };
    return {
      hello: () => delayed(() => portal.hello()),
      reset: (reset) => delayed(() => portal.reset(reset)),
      act: (who, action, args) => delayed(() => portal.act(who, action, args)),
      observe: (who, what, args) => delayed(() => portal.observe(who, what, args)),
      advance: (milliseconds) => delayed(() => portal.advance?.(milliseconds)),
      bye: () => delayed(() => portal.bye()),
    };
  },
};
