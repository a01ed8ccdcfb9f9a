import type { Verb } from "../../port/messages";

/** A request. */
export interface Message {
  readonly id: string | number;
  readonly op: Verb;
  readonly [field: string]: unknown;
}

/** An answer: a JSON object whose fields are not validated yet. */
export type Reply = Readonly<Record<string, unknown>>;

/** The output of an implementation besides its answers, and the number of its starts. */
export interface WireLog {
  readonly starts: number;
  /** The number of lines on standard output that are not JSON objects. */
  readonly noiseLines: number;
  /** The end of the output that is not an answer, without secrets. */
  readonly tail: string;
}

/**
 * A connection to an implementation. It transfers messages without interpreting them. It throws `ImplementationCrashed`,
 * `ImplementationHung` and `AdapterFault`. After the first two it is no longer open.
 */
export interface Wire {
  /** True if several requests may be open at once. Their answers arrive in the same order. */
  readonly canPipeline?: boolean;
  open(): Promise<void>;
  isOpen(): boolean;
  exchange(message: Message, limitMs: number): Promise<Reply>;
  /** Ends the implementation at once. */
  abort(): void;
  /** Waits for the end of the implementation after `bye`. */
  close(limitMs: number): Promise<void>;
  log(): WireLog;
}

export function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
