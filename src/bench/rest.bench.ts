import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { serve as serveBare } from "@hono/node-server";
import { Hono } from "hono";
import { createSandbox } from "../sandbox/create-sandbox";
import { defaultWorld } from "../sandbox/world/default-world";
import { HttpClient } from "../targets/rest/http-client";
import type { HttpRequest } from "../targets/rest/http-request";
import { Targets } from "./measure";

/**
 * Measures the requests of the REST API per CPU second of the server, beside a bare hono server that answers the same bytes, with 1,
 * 1,000 and 100,000 customers. Targets: half of the bare server's requests, and the same cost at every size.
 */

const sizes = [1, 1_000, 100_000];
const requests = 1_500;
const warmUp = 2_000;
const least = 0.5;
const mostGrowth = 2;

interface Started {
  readonly url: string;
  readonly token: string;
}

/** The program of the child process: a sandbox with a number of customers, or a bare server that answers one text. */
async function serve(what: string, text: string): Promise<void> {
  const count = Number(text);
  const customers = Array.from({ length: count }, (_each, index) => ({
    company: `Company ${index}`,
    domain: `company${index}.onmicrosoft.com`,
    provider: "northwind",
    reseller: "fabrikam",
    subscriptions: [{ offer: "office", licences: 10 }],
  }));
  const started: Started = await (what === "bare" ? bare(text) : sandbox(customers));
  process.on("message", () => process.send?.(process.cpuUsage()));
  process.send?.(started);
}

async function bare(text: string): Promise<Started> {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const app = new Hono().all("*", async (context) => {
    if (context.req.method !== "GET") await context.req.text();
    return new Response(text, { headers });
  });
  const url = await new Promise<string>((resolve) => {
    serveBare({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
  return { url, token: "x" };
}

async function sandbox(
  customers: NonNullable<ReturnType<typeof defaultWorld>["customers"]>,
): Promise<Started> {
  const { token, url } = await createSandbox({ world: { ...defaultWorld(), customers } });
  return { url, token: await token("northwind-sales-agent") };
}

async function start(what: string, text: string): Promise<Started & { readonly child: ChildProcess }> {
  const child = fork(__filename, ["--serve", what], { execArgv: ["--max-old-space-size=8192"] });
  child.send(text);
  const [started] = await once(child, "message");
  return { ...started, child };
}

async function secondsOf(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const [{ system, user }] = await once(child, "message");
  return (user + system) / 1_000_000;
}

/** Returns the requests for each CPU second of the server. */
async function rateOf(
  child: ChildProcess,
  http: HttpClient,
  make: (number: number) => HttpRequest,
): Promise<number> {
  for (let number = 0; number < warmUp; number += 1) await http.ask(make(number));
  const before = await secondsOf(child);
  for (let number = 0; number < requests; number += 1) await http.ask(make(warmUp + number));
  return requests / ((await secondsOf(child)) - before);
}

function callsOf(token: string, customer: string, subscription: string, size: number) {
  const uri = `/customers/${customer}/subscriptions/${subscription}`;
  const address = { country: "US", city: "Redmond", addressLine1: "1 Main Street", postalCode: "98052" };
  const profile = {
    email: "a@b.example",
    culture: "en-US",
    language: "en",
    firstName: "A",
    defaultAddress: address,
  };
  return {
    list: () => ({ method: "GET", path: "/customers?size=20", token }),
    get: () => ({ method: "GET", path: `/customers/${customer}`, token }),
    create: (number: number) => ({
      method: "POST",
      path: "/customers",
      token,
      body: {
        companyProfile: { domain: `new${size}x${number}.onmicrosoft.com` },
        billingProfile: { ...profile, companyName: `New ${number}` },
      },
    }),
    patch: (number: number) => ({ method: "PATCH", path: uri, token, body: { quantity: 10 + (number % 2) } }),
  } satisfies Readonly<Record<string, (number: number) => HttpRequest>>;
}

async function measure(
  size: number,
): Promise<ReadonlyMap<string, { readonly own: number; readonly bare: number }>> {
  const { child, token, url } = await start("sandbox", String(size));
  const http = new HttpClient(`${url}/v1`, 60_000);
  const list = (await http.ask({ method: "GET", path: "/customers?size=1", token })).body as {
    items: { id: string }[];
  };
  const customer = list.items[0]?.id ?? "";
  const found = (await http.ask({ method: "GET", path: `/customers/${customer}/subscriptions`, token }))
    .body as typeof list;
  const rates = new Map<string, { own: number; bare: number }>();
  for (const [name, make] of Object.entries(callsOf(token, customer, found.items[0]?.id ?? "", size))) {
    const text = JSON.stringify((await http.ask(make(100_000))).body);
    const own = await rateOf(child, http, make);
    const other = await start("bare", text);
    const bareHttp = new HttpClient(`${other.url}/v1`, 60_000);
    rates.set(name, { own, bare: await rateOf(other.child, bareHttp, make) });
    bareHttp.close();
    other.child.kill();
  }
  http.close();
  child.kill();
  return rates;
}

async function main(): Promise<void> {
  const targets = new Targets();
  const first = new Map<string, number>();
  for (const size of sizes) {
    for (const [name, { bare: other, own }] of await measure(size)) {
      const ratio = own / other;
      targets.say(
        ratio >= least,
        `${name}, ${size} customers: ${Math.round(own)} requests a CPU second, ${ratio.toFixed(2)} of a bare server`,
      );
      const growth = (first.get(name) ?? own) / own;
      if (!first.has(name)) first.set(name, own);
      targets.say(
        growth <= mostGrowth,
        `${name}, ${size} customers: ${growth.toFixed(2)} times the cost with ${sizes[0]}`,
      );
    }
  }
  console.log(`${targets.missed} targets missed`);
  process.exitCode = targets.missed > 0 ? 1 : 0;
}

const at = process.argv.indexOf("--serve");
if (at < 0) void main();
else process.once("message", (text) => void serve(process.argv[at + 1] ?? "", String(text)));
