import { setImmediate } from "node:timers/promises";
import type { Implementation } from "../../port/implementation";
import { createReference } from "../../reference/reference-implementation";
import type { Variant } from "./variant";

/** It cannot be copied either: whoever wants to try two ways from one state has to go there twice. */
export const slowerAnswers: Variant = {
  name: "slower-answers",
  story: "Every answer is late, and the state cannot be copied.",
  open: (readings): Implementation => {
    const portal = createReference({ readings });
    const late = async <Answer>(answer: () => Answer): Promise<Answer> => {
      await setImmediate();
      return answer();
    };
    return {
      hello: () => late(() => portal.hello()),
      reset: (reset) => late(() => portal.reset(reset)),
      act: (who, action, args) => late(() => portal.act(who, action, args)),
      observe: (who, what, args) => late(() => portal.observe(who, what, args)),
      advance: (milliseconds) => late(() => portal.advance?.(milliseconds)),
      bye: () => late(() => portal.bye()),
    };
  },
};
