import type { Implementation, InProcessImplementation } from "./implementation";

/** Adapts an implementation in this process to the asynchronous port. */
export function inProcess(implementation: InProcessImplementation): Implementation {
  return {
    inProcess: implementation,
    hello: async () => implementation.hello(),
    reset: async (reset) => implementation.reset(reset),
    act: async (who, action, args) => implementation.act(who, action, args),
    observe: async (who, what, args) => implementation.observe(who, what, args),
    advance: async (milliseconds) => implementation.advance?.(milliseconds),
    bye: async () => implementation.bye(),
  };
}
