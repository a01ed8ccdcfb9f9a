import type { z } from "zod";
import type { RefusalReason } from "../../domain/refusal-reason";
import { formatInEach, inLanguage } from "../../domain/text";
import type { Rejected } from "../../port/answers";
import { AdapterFault, MissingFixture } from "../../port/faults";
import type { Call } from "../../port/implementation";
import { describeIssues } from "../transports/describe-issues";
import { type HttpClient, wireFault } from "./http-client";
import type { HttpAnswer, HttpRequest } from "./http-request";
import { type KnownWorld, nowhere } from "./known-world";
import { OpenWork } from "./open-work";
import { probes } from "./probes";
import { refusalOf } from "./refusals";
import { restMessages } from "./rest-messages";
import type { Sampling } from "./sampling";
import { Seen } from "./seen";

export type Outcome<Value> = { readonly value: Value } | { readonly rejected: Rejected };

/** Shared by all moments since a reset. */
export interface SinceReset {
  readonly http: HttpClient;
  readonly world: KnownWorld;
  readonly sampling: Sampling;
  /** True if nothing is concluded from versions. */
  readonly isStrict: boolean;
  /** A text that no other reset of any run has. */
  readonly run: string;
  /** The reasons for which people are refused operations; they rest on roles, which do not change after a reset. */
  readonly gates: Map<string, Promise<RefusalReason | undefined>>;
}

/** Returns a path without the ids in it. */
function kindOf(path: string): string {
  return path.replaceAll(/[0-9a-f-]{36}/gi, "");
}

function isSame(one: HttpAnswer, other: HttpAnswer): boolean {
  if (one.status !== other.status) return false;
  return one.text === other.text || JSON.stringify(one.body) === JSON.stringify(other.body);
}

/** Returns an answer without the credentials, which a repeated one need not show again. */
function withoutCredentials(answer: HttpAnswer): HttpAnswer {
  const { body } = answer;
  if (typeof body !== "object" || body === null || !("userCredentials" in body)) return answer;
  const { userCredentials: _, ...shown } = body;
  return { ...answer, text: "", body: shown };
}

/** One action or observation of the driver, with all that it knows at a moment since the last reset. */
export class RestSession {
  /** The calls of this action or observation. */
  readonly calls: Call[] = [];
  #ids: number;

  /** `turn`: the number of the action or observation in the run. */
  constructor(
    readonly since: SinceReset,
    readonly work: OpenWork = new OpenWork(),
    readonly seen: Seen = new Seen(since.world.prepared.version),
    turn = 0,
  ) {
    this.#ids = turn;
  }

  get version(): number | undefined {
    return this.seen.version;
  }

  get world(): KnownWorld {
    return this.since.world;
  }

  get sampling(): Sampling {
    return this.since.sampling;
  }

  /** Returns a session that goes on independently from this moment. */
  acting(turn: number): RestSession {
    return new RestSession(this.since, this.work.copy(), this.seen.copy(), turn);
  }

  /** Returns a session at the same moment. */
  observing(turn: number): RestSession {
    return new RestSession(this.since, this.work, this.seen, turn);
  }

  /** Every second id is written in upper case: the API compares ids without regard to case. */
  id(guid: string): string {
    this.#ids += 1;
    return encodeURIComponent(this.#ids % 2 === 0 ? guid.toUpperCase() : guid.toLowerCase());
  }

  requestId(): string {
    const tail = this.since.http.next().toString(16).padStart(12, "0");
    return `${this.since.run}-0000-4000-8000-${tail}`;
  }

  /** The id of a subscription on the port: the GUIDs of its customer and its own first one. */
  subscriptionId(customer: string, guid: string): string {
    const id = `${customer.toLowerCase()}/${guid.toLowerCase()}`;
    return this.work.firstIds.get(id) ?? id;
  }

  subscriptionPath(id: string): string {
    const [customer = nowhere, guid = nowhere] = (this.work.presentIds.get(id) ?? id).split("/");
    const known = /^[\w-]+$/.test(customer) && /^[\w-]+$/.test(guid) && id.includes("/");
    return known
      ? `/customers/${this.id(customer)}/subscriptions/${this.id(guid)}`
      : `/customers/${nowhere}/subscriptions/${nowhere}`;
  }

  /** True if an upgrade has put another subscription in the place of this one. */
  isUpgraded(customer: string, guid: string): boolean {
    const id = `${customer}/${guid}`.toLowerCase();
    return (this.work.presentIds.get(this.work.firstIds.get(id) ?? id) ?? id) !== id;
  }

  upgraded(id: string, guid: string): void {
    const [customer = ""] = id.split("/");
    const present = `${customer}/${guid.toLowerCase()}`;
    this.work.firstIds.set(present, id);
    this.work.presentIds.set(id, present);
  }

  customerPath(id: string): string {
    return `/customers/${/^[\w-]+$/.test(id) ? this.id(id) : nowhere}`;
  }

  /**
   * Sends a request of a person. What the person has read since the last request that may have changed something is not asked again,
   * and what a colleague has read is asked again now and then.
   */
  async ask(
    who: string,
    method: string,
    path: string,
    more: Omit<HttpRequest, "method" | "path" | "token"> = {},
  ): Promise<HttpAnswer> {
    const { world } = this;
    if (world.isPrepared && path.startsWith("/../")) throw new MissingFixture(`${method} ${path.slice(3)}`);
    const request = { method, path, token: world.tokenOf(who), ...more };
    const answer = await (method === "GET" ? this.#look(who, request) : this.#send(request));
    // A prepared server gives a person who is signed in 403 for what the role does not permit.
    if (answer.status === 401 && world.isPrepared)
      throw new AdapterFault("no-sign-in", formatInEach(restMessages.notSignedIn, { person: who }));
    return answer;
  }

  /** Forgets the answers that were seen, unless the server says by its version that nothing has changed. */
  async #send(request: HttpRequest): Promise<HttpAnswer> {
    const { seen, since } = this;
    const { version } = seen;
    let answer: HttpAnswer | undefined;
    try {
      answer = await since.http.ask(request, { log: this.calls });
      seen.version = answer.version ?? version;
      return answer;
    } finally {
      const isUnchanged = answer?.version !== undefined && answer.version === version;
      if (!isUnchanged || since.isStrict) seen.forget();
    }
  }

  async #look(who: string, request: HttpRequest): Promise<HttpAnswer> {
    const { seen } = this;
    const [place = "", ...query] = request.path.split("?");
    const what = JSON.stringify([place.toLowerCase(), query, request.headers]);
    const own = seen.find(`${who} ${what}`);
    if (own !== undefined) return this.#again(await own);
    const company = `company ${this.world.organisationOf(who)} ${what}`;
    const colleagues = seen.find(company);
    const answer =
      colleagues === undefined
        ? this.since.http.ask(request, { log: this.calls })
        : this.#lookAfter(colleagues, `${this.world.rolesOf(who)} ${kindOf(place)}`, request);
    seen.keep(`${who} ${what}`, answer);
    if (colleagues === undefined) seen.keep(company, answer);
    return answer;
  }

  /** Uses the answer that a colleague got, unless it is an error or this person is to be asked, too. */
  async #lookAfter(colleagues: Promise<HttpAnswer>, rule: string, request: HttpRequest): Promise<HttpAnswer> {
    const known = await colleagues.catch(() => undefined);
    const isKnown = known !== undefined && known.status < 400;
    if (isKnown && !this.sampling.isDue(rule)) return this.#again(known);
    const answer = await this.since.http.ask(request, { log: this.calls });
    if (isKnown) this.#compare(rule, answer, known);
    return answer;
  }

  /** Adds the call of an earlier answer that is used again. */
  #again(answer: HttpAnswer): HttpAnswer {
    this.calls.push(answer.call);
    return answer;
  }

  /** People of one company usually read the same. If they do not, as by their roles, all of them are asked. */
  #compare(rule: string, one: HttpAnswer, other: HttpAnswer): void {
    if (isSame(one, other)) this.sampling.held(rule);
    else this.sampling.broken(rule);
  }

  /** Sends a POST, now and then twice with the same `MS-RequestId`, as a client after a time-out does. The answers must be the same. */
  async post(who: string, path: string, body: unknown): Promise<HttpAnswer> {
    const headers = { "MS-RequestId": this.requestId() };
    const first = await this.ask(who, "POST", path, { body, headers });
    const rule = `repeated ${kindOf(path)}`;
    if (first.status >= 400 || !this.sampling.isDue(rule)) return first;
    const second = await this.ask(who, "POST", path, { body, headers });
    const isRepeated = isSame(first, second) || isSame(withoutCredentials(first), second);
    if (isRepeated) {
      this.sampling.held(rule);
      return first;
    }
    this.sampling.broken(rule);
    throw wireFault("repeated-request", restMessages.repeatedRequest);
  }

  /** Changes a resource, now and then after an attempt with a stale etag, which must be refused. */
  async change(who: string, path: string, body: unknown): Promise<HttpAnswer> {
    if (this.sampling.isDue("etag")) {
      const headers = { "If-Match": '"eyJpZCI6InN0YWxlIiwidmVyc2lvbiI6MH0="' };
      const stale = await this.ask(who, "PATCH", path, { body, headers });
      if (stale.status < 400) {
        this.sampling.broken("etag");
        throw wireFault("stale-etag-accepted", restMessages.staleEtag);
      }
      this.sampling.held("etag");
    }
    return this.ask(who, "PATCH", path, { body });
  }

  /** Returns the refusal that an error answer is. Throws `AdapterFault` if it has no code. */
  refusal(answer: HttpAnswer, call: string): Rejected {
    return refusalOf(answer, call);
  }

  /** Reads an answer: the parsed body of a good one, the refusal of another one. Throws `AdapterFault` for a malformed one. */
  read<Value>(schema: z.ZodType<Value>, answer: HttpAnswer, call: string): Outcome<Value> {
    if (answer.status >= 400) return { rejected: refusalOf(answer, call) };
    const parsed = schema.safeParse(answer.body);
    if (parsed.success) return { value: parsed.data };
    const detail = inLanguage(describeIssues(parsed.error.issues, {}), "en");
    throw wireFault("malformed-answer", restMessages.shape, { call, detail });
  }

  /**
   * Returns the reason for which the server refuses a person an operation, by an attempt that cannot succeed. Asked once for each
   * person and operation after a reset.
   */
  gate(who: string, operation: keyof typeof probes): Promise<RefusalReason | undefined> {
    const { gates } = this.since;
    const key = `${operation} ${who}`;
    const known = gates.get(key);
    if (known !== undefined) return known;
    const asked = this.#tryGate(who, operation);
    gates.set(key, asked);
    asked.catch(() => gates.delete(key));
    return asked;
  }

  async #tryGate(who: string, operation: keyof typeof probes): Promise<RefusalReason | undefined> {
    const { body, method, path } = probes[operation];
    const answer = await this.ask(who, method, path, body === undefined ? {} : { body });
    return answer.status === 401 || answer.status === 403 ? refusalOf(answer, path).reason : undefined;
  }
}

/** Returns the refusal with this reason. */
export function rejected(reason: RefusalReason): {
  readonly outcome: "rejected";
  readonly reason: RefusalReason;
} {
  return { outcome: "rejected", reason };
}

export const relationshipsPath = "/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";
