import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as SecureAgent } from "node:https";
import { formatInEach, type Message, type MessageValues } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { foreignProblem } from "../secrets/foreign-text";
import { countWaiting } from "../transports/lost-time";
import { curlLine } from "./curl";
import type { HttpAnswer, HttpRequest } from "./http-request";
import { restMessages } from "./rest-messages";

const longestBody = 16_777_216;

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > longestBody) throw wireFault("oversized-line", restMessages.longBody, { most: longestBody });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

function versionIn({ "sandbox-version": text }: IncomingHttpHeaders): number | undefined {
  return typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A violation of the API's wire rules. Its name stands in the report. */
export function wireFault<Placeholders extends string>(
  diagnosis: string,
  text: Message<Placeholders>,
  ...values: MessageValues<Placeholders>
): AdapterFault {
  return new AdapterFault(diagnosis, formatInEach(text, ...values));
}

/** Sends requests to one server, one after another over a persistent connection, and keeps the calls of the last answer. */
export class HttpClient {
  readonly #agents = { plain: new Agent({ keepAlive: true }), secure: new SecureAgent({ keepAlive: true }) };
  readonly #base: string;
  #calls: string[] = [];
  #count = 0;
  /** The version of the world that the server has now, if it keeps versions. */
  version: number | undefined;
  /** The verb of the port for which requests are sent. */
  verb = "hello";

  constructor(
    base: string,
    readonly limitMs: number,
  ) {
    this.#base = base.replace(/\/+$/, "");
  }

  /** Returns the calls since the last time, as curl lines without secrets. */
  takeCalls(): readonly string[] {
    const calls = this.#calls;
    this.#calls = [];
    return calls;
  }

  /** Returns a number that it has not returned before. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** Adds the call of an earlier answer that is used again. */
  repeated({ call }: HttpAnswer): void {
    this.#calls.push(call);
  }

  close(): void {
    this.#agents.plain.destroy();
    this.#agents.secure.destroy();
  }

  /** Throws `ImplementationCrashed` for 5xx and closed connections, `ImplementationHung` after the time limit, `AdapterFault` for a body that is not JSON. */
  async ask(asked: HttpRequest, base = this.#base): Promise<HttpAnswer> {
    const { status, text, version } = await this.#timed(this.#exchange(asked, base));
    const call = curlLine(base, asked, status, text);
    this.#calls.push(call);
    this.version = version ?? this.version;
    if (status >= 500)
      throw new ImplementationCrashed(this.verb, formatInEach(restMessages.serverError, { status }));
    if (text.trim() === "") return { status, body: undefined, version, call };
    try {
      return { status, body: JSON.parse(text), version, call };
    } catch {
      throw wireFault("not-json", restMessages.notJson, {
        call: `${asked.method} ${asked.path.split("?")[0]}`,
      });
    }
  }

  async #timed<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const from = performance.now();
    let isAnswered = false;
    try {
      const given = await answer;
      isAnswered = true;
      return given;
    } finally {
      countWaiting(from, this.limitMs, isAnswered);
    }
  }

  #exchange(
    { body, form, headers, method, path, token }: HttpRequest,
    base: string,
  ): Promise<{ status: number; text: string; version: number | undefined }> {
    const type = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
    const json = body === undefined ? undefined : JSON.stringify(body);
    const content = form === undefined ? json : new URLSearchParams(form).toString();
    const isSecure = base.startsWith("https:");
    const send = isSecure ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const request = send(`${base}${path}`, {
        method,
        agent: isSecure ? this.#agents.secure : this.#agents.plain,
        timeout: this.limitMs,
        headers: {
          accept: "application/json",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(content === undefined
            ? {}
            : { "content-type": type, "content-length": Buffer.byteLength(content) }),
          ...headers,
        },
      });
      request.once("response", (response) => {
        const { headers: given, statusCode: status = 0 } = response;
        read(response).then((text) => resolve({ status, text, version: versionIn(given) }), reject);
      });
      request.once("timeout", () => request.destroy(new ImplementationHung(this.verb, this.limitMs)));
      request.once("error", (problem) => reject(this.#faultOf(problem)));
      request.end(content);
    });
  }

  #faultOf(problem: Error): Error {
    if (problem instanceof ImplementationHung || problem instanceof AdapterFault) return problem;
    const reason = foreignProblem(problem);
    return new ImplementationCrashed(this.verb, formatInEach(restMessages.noConnection, { reason }), {
      cause: problem,
    });
  }
}
