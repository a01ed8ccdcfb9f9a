import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createSandbox } from "../sandbox/create-sandbox";
import { defaultWorld } from "../sandbox/world/default-world";

/**
 * Measures the time to the first byte and the bytes of each page with 10 and with 100,000 customers, each with a subscription. Lists, of
 * which a page has 50 rows at most, are compared with those of 100 customers, which fill a page too. Target: a page of the large world
 * takes at most twice the time and 1.1 times the bytes. The rounds alternate, so that other work on the computer slows both worlds. An
 * action before each round changes the world, so that nothing can be kept from the round before.
 */

const [few, full, many] = [10, 100, 100_000];
const rounds = 41;
const [mostTime, mostBytes] = [2, 1.1];

/** Other work on the computer only ever adds time. */
function lowerQuartile(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 4)] ?? Number.NaN;
}

interface Started {
  readonly url: string;
  readonly token: string;
}

/** The program of the child process: a sandbox with a number of customers. */
async function serve(count: number): Promise<void> {
  const customers = Array.from({ length: count }, (_each, index) => ({
    company: `Company ${String(index).padStart(6, "0")}`,
    domain: `company${index}.onmicrosoft.com`,
    provider: "northwind",
    reseller: "fabrikam",
    subscriptions: [{ offer: "office", licences: 10, reseller: "fabrikam" }],
  }));
  const { token, url } = await createSandbox({ world: { ...defaultWorld(), customers } });
  const started: Started = { url, token: await token("northwind-sales-agent") };
  process.send?.(started);
}

/** The pages of one world. */
class Portal {
  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  static async start(count: number): Promise<Portal> {
    const child = fork(__filename, ["--serve"], { execArgv: ["--max-old-space-size=8192"] });
    child.send(count);
    const [{ token, url }] = await once(child, "message");
    return new Portal(child, url, { cookie: `twotier-token=${token}` });
  }

  /** Returns the milliseconds to the first byte, the text and its length. */
  async get(path: string) {
    const start = performance.now();
    const answer = await fetch(`${this.url}/pages${path}`, { headers: this.headers });
    const ms = performance.now() - start;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    return { ms, text, bytes: Buffer.byteLength(text) };
  }

  /** Opens or closes a draft. */
  async change(): Promise<void> {
    const { text } = await this.get("/indirect-resellers");
    const form = /name="form" value="([^"]+)"/.exec(text)?.[1] ?? "";
    const action = text.includes("partnership.done") ? "partnership.done" : "partnership.request";
    const body = new URLSearchParams({ form });
    const headers = { ...this.headers, origin: this.url };
    await fetch(`${this.url}/pages/do/${action}`, { method: "POST", headers, body, redirect: "manual" });
  }

  /** The paths of the pages, by their names. */
  async paths(): Promise<ReadonlyMap<string, string>> {
    const first = (text: string, kind: string) =>
      new RegExp(`href="/pages(/${kind}/[^"/]+)"`).exec(text)?.[1] ?? "";
    const customer = first((await this.get("/customers")).text, "customers");
    const subscription = first((await this.get(customer)).text, "subscriptions");
    return new Map([
      ...[
        "",
        "/indirect-resellers",
        "/customers",
        "/customers?reseller=fabrikam",
        "/orders",
        "/incentives",
      ].map((path): [string, string] => [path || "/", path]),
      ["/official-list", "/official-list"],
      ["a customer", customer],
      ["account information", `${customer}/account`],
      ["User Settings", `${customer}/azure`],
      ["a subscription", subscription],
    ]);
  }
}

async function compare(one: Portal, other: Portal, paths: readonly (readonly [Portal, string])[]) {
  const times = new Map<Portal, number[]>([
    [one, []],
    [other, []],
  ]);
  const bytes = new Map<Portal, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [portal, path] of paths) {
      await portal.change();
      const got = await portal.get(path);
      times.get(portal)?.push(got.ms);
      bytes.set(portal, Math.max(bytes.get(portal) ?? 0, got.bytes));
    }
  }
  const of = (portal: Portal) => ({
    ms: lowerQuartile(times.get(portal) ?? []),
    bytes: bytes.get(portal) ?? 0,
  });
  return [of(one), of(other)] as const;
}

const lists = new Set(["/customers", "/customers?reseller=fabrikam", "/orders", "/incentives"]);

/** Compares a page of two worlds. Returns true if the targets are met. */
async function judge(name: string, one: readonly [Portal, string], other: readonly [Portal, string]) {
  const [small, large] = await compare(one[0], other[0], [one, other]);
  const [time, size] = [large.ms / small.ms, large.bytes / small.bytes];
  const isMet = time <= mostTime && size <= mostBytes;
  const figures = `${small.ms.toFixed(1)} and ${large.ms.toFixed(1)} ms, ratio ${time.toFixed(2)}; ${small.bytes} and ${large.bytes} bytes, ratio ${size.toFixed(2)}`;
  console.log(
    `${isMet ? "met   " : "MISSED"} ${name}, ${lists.has(name) ? full : few} and ${many} customers: ${figures}`,
  );
  return isMet;
}

async function main(): Promise<void> {
  const portals = await Promise.all([few, full, many].map((count) => Portal.start(count)));
  const [small, page, large] = portals;
  if (small === undefined || page === undefined || large === undefined) return;
  const [paths, pagePaths, largePaths] = [await small.paths(), await page.paths(), await large.paths()];
  let missed = 0;
  for (const name of paths.keys()) {
    const other = [large, largePaths.get(name) ?? ""] as const;
    const one = lists.has(name)
      ? ([page, pagePaths.get(name) ?? ""] as const)
      : ([small, paths.get(name) ?? ""] as const);
    if (!(await judge(name, one, other))) missed += 1;
  }
  for (const { child } of portals) child.kill();
  console.log(`${missed} targets missed`);
  process.exitCode = missed > 0 ? 1 : 0;
}

if (process.argv.includes("--serve")) process.once("message", (count) => void serve(Number(count)));
else void main();
