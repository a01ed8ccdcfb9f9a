import type { Implementation } from "../port/implementation";
import type { Conversation } from "./conversation";
import { readActAnswer, readDone, readObserveAnswer } from "./read-answer";

/** Lets one thing happen after the other, whatever became of the one before. */
function inTurn(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}

/**
 * An implementation at the other end of a conversation. Every answer is validated. After a crash the next `reset` starts it
 * anew; until then `act` and `observe` repeat what went wrong.
 */
export function carriedImplementation(talk: Conversation): Implementation {
  const turn = inTurn();
  return {
    hello: () => turn(() => talk.start()),
    reset: (reset) =>
      turn(async () => {
        await talk.start();
        readDone(await talk.ask("reset", { ...reset }), "reset");
      }),
    act: (who, action, args) =>
      turn(async () => readActAnswer(await talk.ask("act", { who, action, args }), action)),
    observe: (who, what, args) =>
      turn(async () => readObserveAnswer(await talk.ask("observe", { who, what, args }), what)),
    advance: (milliseconds) =>
      turn(async () => readDone(await talk.ask("advance", { milliseconds }), "advance")),
    bye: () => turn(() => talk.finish()),
  };
}
