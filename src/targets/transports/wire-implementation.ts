import type { Hello, Implementation } from "../../port/implementation";
import type { Conversation } from "./conversation";
import { readActAnswer, readDone, readObserveAnswer } from "./read-answer";
import { queue } from "./request-queue";

function declaresReasons(hello: Hello | undefined): boolean {
  return hello?.capabilities.reasons === true;
}

/**
 * An implementation at the other end of a conversation. Every answer is validated. After a crash the next `reset` starts it
 * anew; until then `act` and `observe` repeat what went wrong. Looks go together where the implementation takes several
 * requests at once: they change nothing.
 */
export function wireImplementation(talk: Conversation): Implementation {
  const { alone, together } = queue();
  return {
    hello: () => alone(() => talk.start()),
    reset: (reset) =>
      alone(async () => {
        await talk.start();
        readDone(await talk.ask("reset", { ...reset }), "reset");
      }),
    act: (who, action, args) =>
      alone(async () => {
        const reply = await talk.ask("act", { who, action, args });
        return readActAnswer(reply, action, declaresReasons(talk.hello()));
      }),
    observe: (who, what, args) =>
      (talk.takesSeveral() ? together : alone)(async () => {
        const reply = await talk.ask("observe", { who, what, args });
        return readObserveAnswer(reply, what, declaresReasons(talk.hello()));
      }),
    advance: (milliseconds) =>
      alone(async () => readDone(await talk.ask("advance", { milliseconds }), "advance")),
    bye: () => alone(() => talk.finish()),
  };
}
