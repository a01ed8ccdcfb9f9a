import type { KnownChoices } from "../domain/choices";
import type { ActionName, ArgsOf } from "./actions";
import type { ActAnswer, ObserveAnswer } from "./answers";
import type { Arrangement } from "./arrangement";
import type { Capability } from "./capabilities";
import type { LookOf, ObservationName } from "./observations";

/** The version of the protocol. An implementation with another version cannot be tested. */
export const protocolVersion = 1;

export interface Hello {
  readonly protocol: number;
  readonly implementation: { readonly name: string; readonly version: string; readonly language?: string };
  readonly capabilities: Partial<Readonly<Record<Capability, boolean>>>;
  /** The choices of readings that the implementation declares. */
  readonly readings?: KnownChoices | undefined;
  /** True if several requests may be open at once. They are answered in the order of arrival. */
  readonly pipelining?: boolean;
}

export interface Reset {
  /** The seed of all random values in the implementation (ids, passwords). */
  readonly seed: number;
  readonly arrangement: Arrangement;
  /** The initial time of the virtual clock, ISO 8601 in UTC. */
  readonly clock: string;
}

/** An implementation in this process. It is synchronous for speed: 100,000 checked steps per second. */
export interface InProcessImplementation {
  hello(): Hello;
  reset(reset: Reset): void;
  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name>;
  observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name>;
  advance?(milliseconds: number): void;
  bye(): void;
  /** Returns an independent copy with the same state. Exploration otherwise has to replay from the start. */
  fork?(): InProcessImplementation;
}

/** Writes a call as a line without secrets. Lines are written only if they are shown, because a run has far more calls. */
export type Call = () => string;

/** The port: the interface of all implementations, in any language and behind any transport. */
export interface Implementation {
  hello(): Promise<Hello>;
  reset(reset: Reset): Promise<void>;
  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): Promise<ActAnswer<Name>>;
  observe<Name extends ObservationName>(
    who: string,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ObserveAnswer<Name>>;
  advance?(milliseconds: number): Promise<void>;
  bye(): Promise<void>;
  /** Returns the calls behind an answer, or behind a fault that was thrown, if answers rest on further calls. */
  calls?(answer: unknown): readonly Call[];
  /** Performs everything again from the next reset to the one after it, if answers are reused at other times. */
  forget?(): void;
  /** Keeps evidence of the check that has just failed, such as a screenshot, if the driver can. */
  failed?(check: string): Promise<void>;
  /** The synchronous port to the same implementation, if it runs in this process. */
  readonly inProcess?: InProcessImplementation | undefined;
}
