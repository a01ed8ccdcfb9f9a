import type { ActionName, ArgsOf } from "./actions";
import type { ActAnswer, ObserveAnswer } from "./answers";
import type { Arrangement } from "./arrangement";
import type { Capability } from "./capabilities";
import type { LookOf, ObservationName } from "./observations";

/** The protocol's version: an implementation that answers another one is refused. */
export const protocolVersion = 1;

export interface Hello {
  readonly protocol: number;
  readonly implementation: { readonly name: string; readonly version: string; readonly language?: string };
  readonly capabilities: Partial<Readonly<Record<Capability, boolean>>>;
  /** Whether several requests may wait at once; they are answered in the order in which they came. */
  readonly pipelining?: boolean;
}

export interface Reset {
  /** Whatever is random in the implementation (ids, passwords) follows from this number. */
  readonly seed: number;
  readonly arrangement: Arrangement;
  /** The virtual clock's first reading, ISO 8601 in UTC. */
  readonly clock: string;
}

/** An implementation in this process: synchronous, so that a hundred thousand checked steps a second are possible. */
export interface InProcessImplementation {
  hello(): Hello;
  reset(reset: Reset): void;
  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name>;
  observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name>;
  advance?(milliseconds: number): void;
  bye(): void;
  /** An independent copy of the present state, for explorers that would otherwise replay from the start. */
  fork?(): InProcessImplementation;
}

/** The port: what any implementation, in whatever language and behind whatever carrier, must offer. */
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
  /** The synchronous twin behind this port, where there is one. */
  readonly inProcess?: InProcessImplementation | undefined;
}
