import type { z } from "zod";
import type { RefusalReason } from "../../domain/refusal-reason";
import { inLanguage } from "../../domain/text";
import type { Rejected } from "../../port/answers";
import type { Arrangement } from "../../port/arrangement";
import type { CustomerDetails, OrderLine } from "../../port/shapes";
import { describeIssues } from "../transports/describe-issues";
import { type HttpClient, wireFault } from "./http-client";
import type { HttpAnswer, HttpRequest } from "./http-request";
import { refusalOf } from "./refusals";
import { restMessages } from "./rest-messages";

/** The wizard of one person, which the API does not have: the driver keeps what the person has entered. */
export interface NewCustomerForm {
  page: "new-customer" | "new-subscription" | "review" | "confirmation";
  readonly reseller: string;
  details: CustomerDetails | null;
  lines: readonly OrderLine[];
  subscriptionReseller: string | null;
  customer: string | null;
  credentials: { readonly userName: string; readonly temporaryPassword: string } | null;
}

export interface AdditionForm {
  readonly customer: string;
  lines: readonly OrderLine[];
  reseller: string | null;
}

/** The ids of the API for the arranged companies and offers, and the tokens of the arranged people. */
export interface Prepared {
  readonly tenants: ReadonlyMap<string, string>;
  readonly offers: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, string>;
}

export const nothingPrepared: Prepared = { tenants: new Map(), offers: new Map(), tokens: new Map() };

function inverse(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([key, value]) => [value.toLowerCase(), key]));
}

export type Outcome<Value> = { readonly value: Value } | { readonly rejected: Rejected };

/** An id that no server has. */
const nowhere = "00000000-0000-4000-8000-00000000dead";

/** All that the driver knows since the last reset. */
export class RestSession {
  readonly forms = new Map<string, NewCustomerForm>();
  readonly additions = new Map<string, AdditionForm>();
  /** The one support contact that each person has selected and not submitted. */
  readonly selections = new Map<string, { readonly subscription: string; readonly reseller: string }>();
  /** The details of the customers that the driver created, and the same as they were sent. */
  readonly created = new Map<string, { readonly given: CustomerDetails; readonly sent: CustomerDetails }>();
  /** The first id of a subscription by its present GUID: an upgrade changes the GUID. */
  readonly #firstIds = new Map<string, string>();
  readonly #presentGuids = new Map<string, string>();
  readonly #gates = new Map<string, RefusalReason | undefined>();
  readonly #partners: ReadonlyMap<string, string>;
  readonly #offers: ReadonlyMap<string, string>;
  #requests = 0;

  constructor(
    readonly http: HttpClient,
    readonly arrangement: Arrangement,
    readonly prepared: Prepared,
    readonly run: string,
  ) {
    this.#partners = inverse(prepared.tenants);
    this.#offers = inverse(prepared.offers);
  }

  /** Every second id is written in upper case: the API compares ids without regard to case. */
  id(guid: string): string {
    this.#requests += 1;
    return encodeURIComponent(this.#requests % 2 === 0 ? guid.toUpperCase() : guid.toLowerCase());
  }

  requestId(): string {
    this.#requests += 1;
    const tail = this.#requests.toString(16).padStart(12, "0");
    return `${this.run.padStart(8, "0")}-0000-4000-8000-${tail}`;
  }

  tenantOf(reseller: string): string {
    return this.prepared.tenants.get(reseller) ?? nowhere;
  }

  offerIdOf(offer: string): string {
    return this.prepared.offers.get(offer) ?? nowhere;
  }

  /** Returns the id of the arrangement for a tenant, or the tenant itself. */
  partnerOf(tenant: string): string {
    return this.#partners.get(tenant.toLowerCase()) ?? tenant;
  }

  offerOf(id: string): string {
    return this.#offers.get(id.toLowerCase()) ?? id;
  }

  mpnIdOf(reseller: string): string | undefined {
    return this.arrangement.resellers.find(({ id }) => id === reseller)?.locationMpnId;
  }

  resellerOfMpnId(mpnId: string): string | null {
    const owner = this.arrangement.resellers.find((each) =>
      [each.locationMpnId, each.globalAccountMpnId, ...each.otherLocationMpnIds].includes(mpnId),
    );
    return owner?.id ?? null;
  }

  isReseller(who: string): boolean {
    const organisation = this.arrangement.people.find(({ id }) => id === who)?.organisation;
    return this.arrangement.resellers.some(({ id }) => id === organisation);
  }

  organisationOf(who: string): string | undefined {
    return this.arrangement.people.find(({ id }) => id === who)?.organisation;
  }

  /** The id of a subscription on the port: the GUIDs of its customer and its own first one. */
  subscriptionId(customer: string, guid: string): string {
    const id = `${customer.toLowerCase()}/${guid.toLowerCase()}`;
    return this.#firstIds.get(id) ?? id;
  }

  subscriptionPath(id: string): string {
    const [customer = nowhere, guid = nowhere] = (this.#presentGuids.get(id) ?? id).split("/");
    const known = /^[\w-]+$/.test(customer) && /^[\w-]+$/.test(guid) && id.includes("/");
    return known
      ? `/customers/${this.id(customer)}/subscriptions/${this.id(guid)}`
      : `/customers/${nowhere}/subscriptions/${nowhere}`;
  }

  upgraded(id: string, guid: string): void {
    const [customer = ""] = id.split("/");
    const present = `${customer}/${guid.toLowerCase()}`;
    this.#firstIds.set(present, id);
    this.#presentGuids.set(id, present);
  }

  customerPath(id: string): string {
    return `/customers/${/^[\w-]+$/.test(id) ? this.id(id) : nowhere}`;
  }

  ask(who: string, method: string, path: string, more: Omit<HttpRequest, "method" | "path" | "token"> = {}) {
    return this.http.ask({ method, path, token: this.prepared.tokens.get(who) ?? "none", ...more });
  }

  /** Sends a POST twice with the same `MS-RequestId`, as a client after a time-out does. The answers must be the same. */
  async post(who: string, path: string, body: unknown): Promise<HttpAnswer> {
    const headers = { "MS-RequestId": this.requestId() };
    const first = await this.ask(who, "POST", path, { body, headers });
    if (first.status >= 400) return first;
    const second = await this.ask(who, "POST", path, { body, headers });
    if (JSON.stringify(first) === JSON.stringify(second)) return first;
    throw wireFault("repeated-request", restMessages.repeatedRequest);
  }

  /** Changes a resource after an attempt with a stale etag, which must be refused. */
  async change(who: string, path: string, body: unknown): Promise<HttpAnswer> {
    const headers = { "If-Match": '"eyJpZCI6InN0YWxlIiwidmVyc2lvbiI6MH0="' };
    const stale = await this.ask(who, "PATCH", path, { body, headers });
    if (stale.status < 400) throw wireFault("stale-etag-accepted", restMessages.staleEtag);
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
  async gate(who: string, operation: keyof typeof probes): Promise<RefusalReason | undefined> {
    const key = `${operation} ${who}`;
    if (this.#gates.has(key)) return this.#gates.get(key);
    const { body, method, path } = probes[operation];
    const answer = await this.ask(who, method, path, body === undefined ? {} : { body });
    const reason =
      answer.status === 401 || answer.status === 403 ? refusalOf(answer, path).reason : undefined;
    this.#gates.set(key, reason);
    return reason;
  }
}

const line = { lineItemNumber: 0, offerId: nowhere, quantity: 0 };

/** Attempts that a permitted person is refused with another error than 403. */
const probes = {
  "create customer": { method: "POST", path: "/customers", body: {} },
  order: { method: "POST", path: `/customers/${nowhere}/orders`, body: { lineItems: [line] } },
  "change subscription": {
    method: "PATCH",
    path: `/customers/${nowhere}/subscriptions/${nowhere}`,
    body: {},
  },
  "support contact": {
    method: "PUT",
    path: `/customers/${nowhere}/subscriptions/${nowhere}/supportcontact`,
    body: {},
  },
  "read as reseller": {
    method: "GET",
    path: "/relationships?relationship_type=IsIndirectResellerOf",
    body: undefined,
  },
} as const;

/** Returns the refusal with this reason. */
export function rejected(reason: RefusalReason): {
  readonly outcome: "rejected";
  readonly reason: RefusalReason;
} {
  return { outcome: "rejected", reason };
}

export const relationshipsPath = "/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";
