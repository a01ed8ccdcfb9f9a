import { errors } from "undici";
import { formatInEach, type Message, type MessageValues } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Call } from "../../port/implementation";
import { foreignProblem } from "../secrets/foreign-text";
import { countWaiting } from "../transports/lost-time";
import { curlLine } from "./curl";
import { Exchange, longestBody } from "./exchange";
import type { HttpAnswer, HttpRequest, RawAnswer } from "./http-request";
import { restMessages } from "./rest-messages";

/** A violation of the API's wire rules. Its name stands in the report. */
export function wireFault<Placeholders extends string>(
  diagnosis: string,
  text: Message<Placeholders>,
  ...values: MessageValues<Placeholders>
): AdapterFault {
  return new AdapterFault(diagnosis, formatInEach(text, ...values));
}

function isTimeout(problem: Error): boolean {
  const { BodyTimeoutError, ConnectTimeoutError, HeadersTimeoutError } = errors;
  return [BodyTimeoutError, ConnectTimeoutError, HeadersTimeoutError].some((Kind) => problem instanceof Kind);
}

interface AskOptions {
  /** The address of the server, instead of the one of the API. */
  readonly base?: string;
  /** The call is added to it, whatever comes of it. */
  readonly log?: Call[];
}

/** The most bodies that are kept parsed, and the most characters of one. */
const mostBodies = 2_000;
const longestKept = 10_000;

/** Sends requests to one server. */
export class HttpClient {
  readonly #exchange: Exchange;
  readonly #base: string;
  #count = 0;
  readonly #bodies = new Map<string, unknown>();
  /** The version of the world that the server has now, if it keeps versions. */
  version: number | undefined;
  /** The verb of the port for which requests are sent. */
  verb = "hello";

  /** `canPipeline`: true if a request may be sent before earlier ones are answered. */
  constructor(
    base: string,
    readonly limitMs: number,
    canPipeline = false,
  ) {
    this.#base = base;
    this.#exchange = new Exchange(limitMs, canPipeline);
  }

  /** Returns a number that it has not returned before. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  close(): void {
    this.#exchange.close();
  }

  /** Throws `ImplementationCrashed` for 5xx and closed connections, `ImplementationHung` after the time limit, `AdapterFault` for a body that is not JSON. */
  async ask(asked: HttpRequest, { base = this.#base, log }: AskOptions = {}): Promise<HttpAnswer> {
    const { status, text, version } = await this.#timed(this.#exchange.send(asked, `${base}${asked.path}`));
    const call: Call = () => curlLine(base, asked, status, text);
    log?.push(call);
    this.version = version ?? this.version;
    if (status >= 500)
      throw new ImplementationCrashed(this.verb, formatInEach(restMessages.serverError, { status }));
    if (text.trim() === "") return { status, body: undefined, text, version, call };
    try {
      return { status, body: this.#parsed(text), text, version, call };
    } catch {
      throw wireFault("not-json", restMessages.notJson, {
        call: `${asked.method} ${asked.path.split("?")[0]}`,
      });
    }
  }

  /** Returns false if the server answers 404 to a request without a token, and true for any other answer or none. */
  async has(path: string): Promise<boolean> {
    const sent = this.#exchange.send({ method: "GET", path }, `${this.#base}${path}`);
    const answer = await this.#timed(sent).catch(() => undefined);
    return answer?.status !== 404;
  }

  /** The parsed body. A server in a small world gives the same ones again and again. */
  #parsed(text: string): unknown {
    const known = this.#bodies.get(text);
    if (known !== undefined) return known;
    const body: unknown = JSON.parse(text);
    if (this.#bodies.size >= mostBodies) this.#bodies.clear();
    if (text.length <= longestKept) this.#bodies.set(text, body);
    return body;
  }

  async #timed(answer: Promise<RawAnswer>): Promise<RawAnswer> {
    const from = performance.now();
    let isAnswered = false;
    try {
      const given = await answer;
      isAnswered = true;
      return given;
    } catch (problem) {
      throw this.#faultOf(problem);
    } finally {
      countWaiting(from, this.limitMs, isAnswered);
    }
  }

  #faultOf(problem: unknown): Error {
    if (problem instanceof errors.ResponseExceededMaxSizeError)
      return wireFault("oversized-line", restMessages.longBody, { most: longestBody });
    if (problem instanceof Error && isTimeout(problem))
      return new ImplementationHung(this.verb, this.limitMs);
    const reason = foreignProblem(problem);
    return new ImplementationCrashed(this.verb, formatInEach(restMessages.noConnection, { reason }), {
      cause: problem,
    });
  }
}
