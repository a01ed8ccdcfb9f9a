import type { Verb } from "../../port/messages";

/** A request as it travels. */
export interface Message {
  readonly id: string | number;
  readonly op: Verb;
  readonly [field: string]: unknown;
}

/** An answer as it arrives: a JSON object, nothing known about its fields yet. */
export type Reply = Readonly<Record<string, unknown>>;

/** What an implementation printed beside its answers, and how often it had to be started. */
export interface WireLog {
  readonly starts: number;
  /** Lines on standard output that are no JSON object. */
  readonly noiseLines: number;
  /** The last of what was printed that is no answer, secrets taken out. */
  readonly tail: string;
}

/**
 * One way to reach an implementation. A wire moves messages and knows nothing of their meaning. It throws
 * `ImplementationCrashed`, `ImplementationHung` and `AdapterFault`; after the first two it is no longer open.
 */
export interface Wire {
  /** Whether it can carry further requests before the first one is answered; answers come in the same order. */
  readonly takesSeveral?: boolean;
  open(): Promise<void>;
  isOpen(): boolean;
  exchange(message: Message, limitMs: number): Promise<Reply>;
  /** Ends the implementation at once. */
  abort(): void;
  /** Waits until the implementation is gone, after it was told `bye`. */
  close(limitMs: number): Promise<void>;
  log(): WireLog;
}

export function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
