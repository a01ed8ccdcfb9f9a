import { createSandbox, type RunningSandbox, type SandboxOptions } from "../../sandbox/create-sandbox";
import { AnswerChecker, type ApiDocument } from "./answer-checker";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of all operations.
  readonly body: any;
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
    return { status: response.status, body: parsed, headers: response.headers };
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
