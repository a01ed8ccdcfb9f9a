import type { IncomingHttpHeaders } from "node:http";
import { Agent, buildConnector, type Dispatcher, errors } from "undici";
import { batchWrites } from "../../domain/batch-writes";
import { isClosing } from "../transports/http-post";
import type { HttpRequest, RawAnswer } from "./http-request";

/** Most bytes of the body of an answer. */
export const longestBody = 16_777_216;

/** Requests that a connection carries before the first of them is answered. */
const mostUnanswered = 32;

function versionIn({ "sandbox-version": text }: IncomingHttpHeaders): number | undefined {
  return typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function contentOf({
  body,
  form,
}: HttpRequest): { readonly type: string; readonly text: string } | undefined {
  if (form !== undefined)
    return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(form).toString() };
  return body === undefined ? undefined : { type: "application/json", text: JSON.stringify(body) };
}

/** Returns the server and the path behind it of an address, which a server may have given. */
function placeOf(address: string): { readonly origin: string; readonly path: string } {
  const [, origin, path] = /^(https?:\/\/[\w.:[\]-]+)(\/[\w./?&=%~:,;@!$'()*+-]*)$/.exec(address) ?? [];
  if (origin !== undefined && path !== undefined && !path.includes("/.")) return { origin, path };
  const { origin: other, pathname, search } = new URL(address);
  return { origin: other, path: `${pathname}${search}` };
}

interface Attempt {
  /** True once anything of the answer has come. */
  hasBegun: boolean;
}

/**
 * Collects an answer and passes it on once it is complete. The whole body has the time limit, because undici bounds only the pauses in
 * it.
 */
function collector(
  attempt: Attempt,
  limitMs: number,
  resolve: (answer: RawAnswer) => void,
  reject: (problem: Error) => void,
): Dispatcher.DispatchHandler {
  let chunks: Buffer[] = [];
  let status = 0;
  let version: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    onRequestStart() {
      chunks = [];
    },
    onResponseStart(controller, statusCode, headers) {
      attempt.hasBegun = true;
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(new errors.BodyTimeoutError()), limitMs);
      status = statusCode;
      version = versionIn(headers);
    },
    onResponseData(_controller, chunk) {
      chunks.push(chunk);
    },
    onResponseEnd() {
      clearTimeout(timer);
      const text = Buffer.concat(chunks).toString("utf8");
      resolve({ status, text: text.startsWith("\uFEFF") ? text.slice(1) : text, version });
    },
    onResponseError(_controller, problem) {
      clearTimeout(timer);
      reject(problem);
    },
  };
}

/** Sends requests over one persistent connection to each server. */
export class Exchange {
  readonly #agent: Agent;
  /** The answers that the present connection has carried. */
  #answers = 0;
  /** True once a connection has stayed open after an answer. */
  #staysOpen = false;
  /** True once an answer has named a version of the world: such a server knows the suite. */
  #keepsVersions = false;

  /** `canPipeline`: true if a request may be sent before earlier ones are answered, to a server that keeps versions. */
  constructor(
    private readonly limitMs: number,
    canPipeline: boolean,
  ) {
    const connector = buildConnector({ timeout: limitMs });
    this.#agent = new Agent({
      connections: 1,
      pipelining: canPipeline ? mostUnanswered : 1,
      headersTimeout: limitMs,
      bodyTimeout: limitMs,
      maxResponseSize: longestBody,
      connect: (options, callback) =>
        connector(options, (...given) => {
          const [, socket] = given;
          // A connection that fails has no socket.
          if (socket) batchWrites(socket);
          this.#answers = 0;
          callback(...given);
        }),
    });
  }

  /**
   * Sends again, over a new connection, if the server has closed one that had carried answers: servers close idle connections. Throws
   * the errors of undici.
   */
  async send(asked: HttpRequest, address: string): Promise<RawAnswer> {
    // Each of the requests that were sent at once may meet another end of a connection.
    for (let left = mostUnanswered; ; left -= 1) {
      const attempt = { hasBegun: false };
      try {
        return await this.#sendOnce(asked, address, attempt);
      } catch (problem) {
        const mayGoOn = !attempt.hasBegun && this.#answers > 0 && isClosing(problem);
        if (left === 0 || !mayGoOn) throw problem;
      }
    }
  }

  #sendOnce(asked: HttpRequest, address: string, attempt: Attempt): Promise<RawAnswer> {
    const content = contentOf(asked);
    return new Promise((resolve, reject) => {
      const { origin, path } = placeOf(address);
      const answered = (answer: RawAnswer): void => {
        this.#answers += 1;
        this.#staysOpen ||= this.#answers > 1;
        this.#keepsVersions ||= answer.version !== undefined;
        resolve(answer);
      };
      this.#agent.dispatch(
        {
          origin,
          path,
          method: asked.method as Dispatcher.HttpMethod,
          headers: {
            accept: "application/json",
            ...(asked.token === undefined ? {} : { authorization: `Bearer ${asked.token}` }),
            ...(content === undefined ? {} : { "content-type": content.type }),
            ...asked.headers,
          },
          body: content?.text ?? null,
          // An answer may be lost if a server closes the connection before it has read the requests that follow.
          blocking: !this.#staysOpen || !this.#keepsVersions,
        },
        collector(attempt, this.limitMs, answered, reject),
      );
    });
  }

  close(): void {
    void this.#agent.destroy();
  }
}
