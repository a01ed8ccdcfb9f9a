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

/** `fetch` would need three times the CPU time for each request. */
export function httpPost(address: string, longest: number): HttpPost {
  const url = new URL(address);
  const secure = url.protocol === "https:";
  const makeAgent = (): Agent => {
    const options = { keepAlive: true, maxSockets: 1 };
    return secure ? new SecureAgent(options) : new Agent(options);
  };
  let agent = makeAgent();
  let lastUse = performance.now();

  const freshAgent = (): Agent => {
    if (performance.now() - lastUse > longestIdleMs) {
      agent.destroy();
      agent = makeAgent();
    }
    return agent;
  };

  const send = (body: string, signal: AbortSignal): Promise<HttpAnswer> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const options = { method: "POST", headers, agent: freshAgent(), signal };
      const request = (secure ? requestHttps : requestHttp)(url, options);
      request.once("upgrade", (response, socket) => {
        socket.destroy();
        resolve({ status: response.statusCode ?? 0, body: Buffer.alloc(0) });
      });
      request.once("response", (response) => {
        const { statusCode: status = 0 } = response;
        readBody(response, longest).then((read) => resolve({ status, body: read }), reject);
      });
      request.once("error", reject);
      request.once("close", () =>
        setImmediate(reject, new Error("the connection was closed without an answer")),
      );
      request.end(body);
    });

  return {
    async post(body, limitMs) {
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), limitMs);
      try {
        return await Promise.race([send(body, abort.signal), onAbort(abort.signal)]);
      } catch (problem) {
        if (abort.signal.aborted) throw new HttpTimeout(`No answer within ${limitMs} ms.`);
        throw problem;
      } finally {
        clearTimeout(timer);
        lastUse = performance.now();
      }
    },
    close: () => agent.destroy(),
  };
}
