import { z } from "zod";
import { createSandbox, type RunningSandbox, type SandboxOptions } from "../../sandbox/create-sandbox";
import { AnswerChecker, type ApiDocument } from "./answer-checker";

type Rows = readonly [Body, ...Body[]];

/**
 * The fields of answers that tests look at. An answer has those of its operation: it was compared with the OpenAPI document, and a
 * test fails on what is missing.
 */
export interface Body
  extends Readonly<
      Record<
        | "id"
        | "name"
        | "status"
        | "etag"
        | "objectType"
        | "orderId"
        | "offerId"
        | "offerName"
        | "billingCycle"
        | "friendlyName"
        | "creationDate"
        | "partnerId"
        | "associatedPartnerId"
        | "parentSubscriptionId"
        | "subscriptionId"
        | "sourceSubscriptionId"
        | "targetSubscriptionId"
        | "partnerIdOnRecord"
        | "supportMpnId"
        | "continuationToken"
        | "companyName"
        | "domain"
        | "userName"
        | "uri"
        | "key"
        | "value",
        string
      >
    >,
    Readonly<
      Record<"code" | "statusCode" | "totalCount" | "quantity" | "lineItemNumber" | "minimumQuantity", number>
    >,
    Readonly<Record<"autoRenewEnabled" | "isEligible", boolean>> {
  readonly attributes: Body;
  readonly userCredentials: Body;
  readonly companyProfile: Body;
  readonly links: Body;
  readonly self: Body;
  readonly next: Body;
  readonly previous: Body;
  readonly items: Rows;
  readonly lineItems: Rows;
  readonly orders: Rows;
  readonly suspensionReasons: Rows;
  readonly headers: Rows;
}

const bodyShape = z.custom<Body>();

export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export interface Asked {
  /** The person who asks; the provider's sales agent by default. Null sends no token. */
  readonly as?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A sandbox and a client of its REST API. Every answer is checked against the OpenAPI document that the sandbox serves. */
export class RestClient {
  readonly #tokens = new Map<string, string>();
  private constructor(
    readonly sandbox: RunningSandbox,
    readonly checker: AnswerChecker,
  ) {}

  static async open(options: SandboxOptions = {}): Promise<RestClient> {
    const sandbox = await createSandbox(options);
    const document = (await (await fetch(`${sandbox.url}/openapi.json`)).json()) as ApiDocument;
    return new RestClient(sandbox, new AnswerChecker(document));
  }

  async #token(person: string): Promise<string> {
    const token = this.#tokens.get(person) ?? (await this.sandbox.token(person));
    this.#tokens.set(person, token);
    return token;
  }

  async ask(
    method: string,
    path: string,
    { as = "northwind-sales-agent", body, headers = {} }: Asked = {},
  ): Promise<Answer> {
    const route = path.startsWith("/portal/") ? path : `/v1${path}`;
    const token = as === null ? {} : { authorization: `Bearer ${await this.#token(as)}` };
    const content =
      body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await fetch(`${this.sandbox.url}${route}`, {
      method,
      headers: {
        ...token,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...content,
    });
    const text = await response.text();
    const parsed: unknown = text === "" ? "" : JSON.parse(text);
    this.checker.check(method, route, response.status, parsed);
    return { status: response.status, body: bodyShape.parse(parsed), headers: response.headers };
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}

/** A customer as a request to create it. */
export function customerRequest(name: string, associatedPartnerId?: string) {
  return {
    companyProfile: { domain: `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}.onmicrosoft.com` },
    billingProfile: {
      email: "admin@example.com",
      culture: "en-US",
      language: "en",
      companyName: name,
      firstName: "Ada",
      lastName: "Admin",
      defaultAddress: {
        country: "US",
        city: "Redmond",
        state: "WA",
        addressLine1: "1 Main Street",
        postalCode: "98052",
      },
    },
    ...(associatedPartnerId === undefined ? {} : { associatedPartnerId }),
  };
}
