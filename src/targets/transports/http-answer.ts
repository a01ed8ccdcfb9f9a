export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** No answer came within the time limit. */
export class HttpTimeout extends Error {
  override readonly name = "HttpTimeout";
}

/** The body of the answer was longer than allowed. */
export class HttpBodyTooLong extends Error {
  override readonly name = "HttpBodyTooLong";
}

/** Posts bodies to one address over a persistent connection. */
export interface HttpPost {
  post(body: string, limitMs: number): Promise<HttpAnswer>;
  close(): void;
}
