import { Client, type Dispatcher } from "undici";
import { type HttpAnswer, HttpBodyTooLong, type HttpPost, HttpTimeout } from "./http-answer";

// Servers close idle connections after some seconds. A request at that moment would fail and look like a crash.
const longestIdleMs = 1_000;

/** True for a connection that the server has closed, rather than refused or kept silent. */
export function isClosing(problem: unknown): boolean {
  const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
  return code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE";
}

/** The errors of undici for a server that switches to another protocol. One of its assertions fails then. */
function isUpgrade(problem: Error): boolean {
  return problem.message === "bad upgrade" || ("code" in problem && problem.code === "ERR_ASSERTION");
}

function headersFor({ username, password }: URL): Record<string, string> {
  const type = { "content-type": "application/json" };
  if (username === "" && password === "") return type;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { ...type, authorization: `Basic ${Buffer.from(user).toString("base64")}` };
}

/** One request on its way. */
interface Attempt {
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (problem: Error) => void;
  /** Called instead of `reject` if the server has closed an earlier connection before anything of the answer came. */
  readonly closedWhileIdle: (problem: Error) => void;
}

class PersistentConnection implements HttpPost {
  readonly #origin: string;
  readonly #request: Omit<Dispatcher.DispatchOptions, "body">;
  #client: Client;
  /** True once the present connection has carried an answer. */
  #hasAnswered = false;

  constructor(
    address: string,
    private readonly longest: number,
  ) {
    const url = new URL(address);
    this.#origin = url.origin;
    this.#request = { method: "POST", path: `${url.pathname}${url.search}`, headers: headersFor(url) };
    this.#client = this.#newClient();
  }

  post(body: string, limitMs: number): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new HttpTimeout(`No answer within ${limitMs} ms.`));
        this.#renew();
      }, limitMs);
      const settled = {
        resolve: (answer: HttpAnswer): void => {
          clearTimeout(timer);
          resolve(answer);
        },
        reject: (problem: Error): void => {
          clearTimeout(timer);
          reject(problem);
        },
      };
      // Sent once more, over a new connection.
      const again = (): void => this.#send(body, { ...settled, closedWhileIdle: settled.reject });
      this.#send(body, { ...settled, closedWhileIdle: again });
    });
  }

  close(): void {
    void this.#client.destroy();
  }

  #newClient(): Client {
    const times = { keepAliveTimeout: longestIdleMs, keepAliveMaxTimeout: longestIdleMs };
    // The time limit of the caller bounds everything.
    const client = new Client(this.#origin, {
      ...times,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: 0 },
    });
    client.on("connect", () => {
      this.#hasAnswered = false;
    });
    return client;
  }

  #renew(): void {
    void this.#client.destroy();
    this.#client = this.#newClient();
  }

  #send(body: string, attempt: Attempt): void {
    this.#client.dispatch({ ...this.#request, body }, this.#collector(attempt));
  }

  #collector({ resolve, reject, closedWhileIdle }: Attempt): Dispatcher.DispatchHandler {
    const chunks: Buffer[] = [];
    let [length, status, isReused] = [0, 0, false];
    return {
      onRequestStart: () => {
        isReused = this.#hasAnswered;
      },
      onResponseStart: (_controller, statusCode) => {
        status = statusCode;
      },
      onResponseData: (controller, chunk) => {
        length += chunk.length;
        if (length > this.longest)
          controller.abort(new HttpBodyTooLong(`The body has more than ${this.longest} bytes.`));
        else chunks.push(chunk);
      },
      onResponseEnd: () => {
        this.#hasAnswered = true;
        resolve({ status, body: Buffer.concat(chunks) });
      },
      onResponseError: (_controller, problem) => {
        if (isUpgrade(problem)) {
          this.#renew();
          resolve({ status: 101, body: Buffer.alloc(0) });
        } else if (status === 0 && isReused && isClosing(problem)) closedWhileIdle(problem);
        else reject(problem);
      },
    };
  }
}

/** `fetch` would need three times the CPU time for each request. */
export function httpPost(address: string, longest: number): HttpPost {
  return new PersistentConnection(address, longest);
}
