import { Agent, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as SecureAgent } from "node:https";

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

/** A connection that had carried earlier requests was closed before anything of the answer came. */
class ClosedWhileIdle extends Error {
  override readonly name = "ClosedWhileIdle";
}

// Servers close idle connections after some seconds. A request at that moment would fail and look like a crash.
const longestIdleMs = 1_000;

/** A promise that rejects as soon as the signal aborts: a request whose socket was taken over reports nothing any more. */
function onAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
  });
}

async function readBody(response: IncomingMessage, longest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > longest) throw new HttpBodyTooLong(`The body has more than ${longest} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonFor(problem: Error, isIdle: boolean): Error {
  return isIdle ? new ClosedWhileIdle(problem.message, { cause: problem }) : problem;
}

class PersistentConnection implements HttpPost {
  readonly #url: URL;
  readonly #isSecure: boolean;
  readonly #longest: number;
  #agent: Agent;
  #lastUse = performance.now();

  constructor(address: string, longest: number) {
    this.#url = new URL(address);
    this.#isSecure = this.#url.protocol === "https:";
    this.#longest = longest;
    this.#agent = this.#newAgent();
  }

  async post(body: string, limitMs: number): Promise<HttpAnswer> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), limitMs);
    try {
      return await Promise.race([this.#sendTwice(body, abort.signal), onAbort(abort.signal)]);
    } catch (problem) {
      if (abort.signal.aborted) throw new HttpTimeout(`No answer within ${limitMs} ms.`);
      throw problem;
    } finally {
      clearTimeout(timer);
      this.#lastUse = performance.now();
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #newAgent(): Agent {
    const options = { keepAlive: true, maxSockets: 1 };
    return this.#isSecure ? new SecureAgent(options) : new Agent(options);
  }

  #renew(): void {
    this.#agent.destroy();
    this.#agent = this.#newAgent();
  }

  /** Sends once more, over a new connection, if the server has closed the earlier one. */
  async #sendTwice(body: string, signal: AbortSignal): Promise<HttpAnswer> {
    if (performance.now() - this.#lastUse > longestIdleMs) this.#renew();
    try {
      return await this.#send(body, signal);
    } catch (problem) {
      if (!(problem instanceof ClosedWhileIdle)) throw problem;
      this.#renew();
      return this.#send(body, signal);
    }
  }

  #send(body: string, signal: AbortSignal): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const options = { method: "POST", headers, agent: this.#agent, signal };
      const request = (this.#isSecure ? requestHttps : requestHttp)(this.#url, options);
      let hasBegun = false;
      const fail = (problem: Error): void => reject(reasonFor(problem, request.reusedSocket && !hasBegun));
      request.once("upgrade", (response, socket) => {
        socket.destroy();
        resolve({ status: response.statusCode ?? 0, body: Buffer.alloc(0) });
      });
      request.once("response", (response) => {
        hasBegun = true;
        const { statusCode: status = 0 } = response;
        readBody(response, this.#longest).then((read) => resolve({ status, body: read }), reject);
      });
      request.once("error", fail);
      request.once("close", () => {
        if (!hasBegun) setImmediate(fail, new Error("the connection was closed without an answer"));
      });
      request.end(body);
    });
  }
}

/** `fetch` would need three times the CPU time for each request. */
export function httpPost(address: string, longest: number): HttpPost {
  return new PersistentConnection(address, longest);
}
