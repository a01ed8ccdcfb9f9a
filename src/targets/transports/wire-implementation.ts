import type { Hello, Implementation } from "../../port/implementation";
import type { Conversation } from "./conversation";
import { readActAnswer, readDone, readObserveAnswer } from "./read-answer";
import { requestQueue } from "./request-queue";

function declaresReasons(hello: Hello | undefined): boolean {
  return hello?.capabilities.reasons === true;
}

/**
 * The port to an implementation behind a wire. Validates every answer. After a crash the next `reset` restarts the implementation;
 * until then `act` and `observe` repeat the fault. Observations change nothing, so they are sent concurrently if the implementation
 * accepts several requests at once.
 */
export function wireImplementation(talk: Conversation): Implementation {
  const { exclusively, concurrently } = requestQueue();
  return {
    hello: () => exclusively(() => talk.start()),
    reset: (reset) =>
      exclusively(async () => {
        await talk.start();
        readDone(await talk.ask("reset", { ...reset }), "reset");
      }),
    act: (who, action, args) =>
      exclusively(async () => {
        const reply = await talk.ask("act", { who, action, args });
        return readActAnswer(reply, action, declaresReasons(talk.hello()));
      }),
    observe: (who, what, args) =>
      (talk.canPipeline() ? concurrently : exclusively)(async () => {
        const reply = await talk.ask("observe", { who, what, args });
        return readObserveAnswer(reply, what, declaresReasons(talk.hello()));
      }),
    advance: (milliseconds) =>
      exclusively(async () => readDone(await talk.ask("advance", { milliseconds }), "advance")),
    bye: () => exclusively(() => talk.finish()),
  };
}
