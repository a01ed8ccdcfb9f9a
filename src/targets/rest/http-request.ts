import type { Call } from "../../port/implementation";

/** A request to the API. */
export interface HttpRequest {
  readonly method: string;
  /** The path with its query behind the base address. */
  readonly path: string;
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** The fields of a form, instead of a body. They are secrets. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpAnswer {
  readonly status: number;
  /** The parsed body; undefined if it is empty. */
  readonly body: unknown;
  readonly text: string;
  /** The version of the world after the request, if the server keeps versions. */
  readonly version: number | undefined;
  /** The request and its answer as a curl line without secrets. */
  readonly call: Call;
}

/** An answer before its body is parsed. */
export type RawAnswer = Pick<HttpAnswer, "status" | "text" | "version">;
