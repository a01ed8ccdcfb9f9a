import { Agent, request } from "node:http";
import type { ApiDocument } from "./answer-checker";
import type { RestClient } from "./rest-client";

/** A random number generator that follows from a seed: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that servers stumble over. */
const hostile: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  "",
  " ",
  "\u0000",
  "\uD800",
  "\uFEFF",
  "𝒳",
  "a".repeat(5_000),
  "../../etc/passwd",
  "__proto__",
  "constructor",
  [],
  [[]],
  {},
  { __proto__: { polluted: true } },
  { constructor: { prototype: 1 } },
  "00000000-0000-4000-8000-000000000000",
  "9999-12-31T23:59:59Z",
  "<script>",
  "' OR 1=1 --",
  "%00",
  "{}",
];

const rawBodies: readonly string[] = [
  "",
  "{",
  "[",
  "nul",
  "\uFEFF{}",
  "[".repeat(100_000),
  `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  '{"__proto__":{"polluted":1}}',
  '{"quantity":1e999}',
  '"\\ud800"',
  "\u0000",
  "[]",
  "1",
  '"checkout"',
];

const paths: readonly string[] = [
  "/v1",
  "/v1/",
  "//v1//customers",
  "/v1/customers/..%2f..%2f",
  "/v1/%2e%2e/sandbox",
  "/v1/customers/%00",
  "/v1/customers/%ff",
  "/v1/customers/__proto__",
  "/v1/customers/constructor/subscriptions",
  "/v1/customers?filter=%7B",
  "/v1/customers?size=99999999999",
  "/v1/customers?size=-1",
  "/v1/customers?size=1&size=2",
  "/nothing",
  "/v1/customers/a b",
  "/v1/compliance/__proto__/agreementstatus",
];

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND"];

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

type Pick = <Value>(values: readonly Value[]) => Value;

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Draws a value that fits a schema of the document, or does not. */
function drawValue(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  random: () => number,
  pick: Pick,
): unknown {
  if (random() < 0.15) return pick(hostile);
  if (schema.$ref !== undefined)
    return drawValue(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas, random, pick);
  if (schema.enum !== undefined) return pick(schema.enum);
  if (schema.type === "array")
    return Array.from({ length: Math.floor(random() * 3) }, () =>
      drawValue(schema.items ?? {}, schemas, random, pick),
    );
  if (schema.type === "object") {
    const entries = Object.entries(schema.properties ?? {}).filter(() => random() < 0.8);
    return Object.fromEntries(
      entries.map(([name, each]) => [
        random() < 0.2 ? name.toUpperCase() : name,
        drawValue(each, schemas, random, pick),
      ]),
    );
  }
  if (schema.type === "integer" || schema.type === "number") return Math.floor(random() * 20);
  return schema.type === "boolean"
    ? random() < 0.5
    : pick(["x", "US", "a@b.c", "en-US", "1234567", "Monthly", "suspended"]);
}

/** Sends one request as it is: without the checks and the normalisation of `fetch`. */
export function sendRaw(
  url: URL,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | undefined,
  agent: Agent | false = false,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: url.hostname, port: url.port, method, path, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("end", () => resolve({ method, path, status: response.statusCode ?? 0, body: text }));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

interface Source {
  readonly random: () => number;
  readonly pick: Pick;
  readonly tokens: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
  readonly document: ApiDocument;
}

function pickWith(random: () => number): Pick {
  return (values) => {
    const [first] = values;
    const value = values[Math.floor(random() * values.length)] ?? first;
    if (value === undefined) throw new TypeError("nothing to pick from");
    return value;
  };
}

function drawBody(schema: Schema | undefined, { document, pick, random }: Source): string | undefined {
  if (schema === undefined) return undefined;
  if (random() < 0.1) return pick(rawBodies);
  return JSON.stringify(
    drawValue(schema, document.components.schemas as Record<string, Schema>, random, pick),
  );
}

function drawPath(path: string, { ids, pick, random }: Source): string {
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(random() < 0.8 ? (ids[name] ?? "x") : pick(["__proto__", "x", "..", "%"])),
  );
}

function drawHeaders(body: string | undefined, { pick, random, tokens }: Source): Record<string, string> {
  const length = String(Buffer.byteLength(body ?? ""));
  return {
    authorization: `Bearer ${random() < 0.9 ? pick(tokens) : "x"}`,
    ...(body === undefined ? {} : { "content-type": "application/json", "content-length": length }),
    ...(random() < 0.1 ? { "if-match": '"x"' } : {}),
    ...(random() < 0.1 ? { "ms-requestid": String(Math.floor(random() * 5)) } : {}),
    ...(random() < 0.05 ? { "ms-continuationtoken": "e30" } : {}),
  };
}

/**
 * Sends random requests that are made from the OpenAPI document: every operation, with ids that exist and others, with bodies that fit
 * and others. Returns those that a server must not give: 5xx, or an error without the error body.
 */
export async function fuzzRest(client: RestClient, seed: number, count: number): Promise<readonly Sent[]> {
  const random = randomNumbers(seed);
  const { document } = client.checker;
  const people = ["northwind-sales-agent", "northwind-no-role", "fabrikam-global-admin"];
  const tokens = await Promise.all(people.map((id) => client.sandbox.token(id)));
  const source = { random, pick: pickWith(random), tokens, ids: await idsIn(client), document };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      path,
      method,
      schema: requestBody?.content["application/json"]?.schema as Schema | undefined,
    })),
  );
  const wrong: Sent[] = [];
  const url = new URL(client.sandbox.url);
  const agent = new Agent({ keepAlive: true });
  for (let number = 0; number < count; number += 1) {
    const { method, path, schema } = source.pick(operations);
    const isWild = random() < 0.1;
    const address = isWild ? source.pick(paths) : drawPath(path, source);
    const body = drawBody(schema, source);
    const verb = isWild ? source.pick(methods) : method.toUpperCase();
    const target = address.replaceAll(" ", "%20");
    const headers = drawHeaders(body, source);
    const send = (over: Agent | false) => sendRaw(url, verb, target, headers, body, over);
    // The server may close the connection at the same moment. A server that crashed refuses the second one, too.
    const sent = await send(agent).catch(() => send(false));
    if (isWrong(sent)) wrong.push(sent);
  }
  agent.destroy();
  return wrong;
}

async function idsIn(client: RestClient): Promise<Record<string, string>> {
  const [customer] = (await client.ask("GET", "/customers")).body.items;
  const [subscription] = (await client.ask("GET", `/customers/${customer.id}/subscriptions`)).body.items;
  return {
    customerId: customer.id,
    subscriptionId: subscription.id,
    orderId: subscription.orderId,
    offerId: subscription.offerId,
    programName: "csp",
    country: "us",
    domain: "contoso.onmicrosoft.com",
  };
}

function isWrong({ body, method, status }: Sent): boolean {
  if (status >= 500) return true;
  if (status < 400 || method === "HEAD" || status === 431) return false;
  try {
    const problem = JSON.parse(body) as { code?: unknown; description?: unknown };
    return typeof problem.code !== "number" || typeof problem.description !== "string";
  } catch {
    return true;
  }
}
