import { type Exchange, record } from "../../evidence/recorder";
import type { Language } from "../../domain/language";
import type { Hello, Implementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { houseReset, openSession } from "./open-session";
import { PortSession } from "./port-session";
import type { Session } from "./session";

/** An implementation and the terms on which machines are played against it. */
export interface Arena {
  readonly implementation: Implementation;
  readonly hello: Hello;
  readonly seed: number;
  readonly readings: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** A session in which everything is looked at and every exchange is kept. */
export interface RecordedSession {
  readonly session: Session;
  readonly exchanges: () => readonly Exchange[];
}

/** The session in which most of the playing is done. */
export function playIn({ implementation, hello, seed }: Arena): Session {
  return openSession(implementation, hello, seed);
}

/** Where the implementation can be copied, this one disturbs no other session. */
export function recordIn({ implementation, hello, seed }: Arena): RecordedSession {
  const copy = implementation.inProcess?.fork?.();
  const recorder = record(copy === undefined ? implementation : inProcess(copy));
  return {
    session: new PortSession(recorder, hello, houseReset(seed), true),
    exchanges: () => recorder.exchanges(),
  };
}
