import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import type { Implementation } from "../port/implementation";
import { connectTransport } from "../targets/transports/connect-transport";

/**
 * Measures operations per second over each transport, beside an echo of the same lines. The ratio shows the cost of validation,
 * ids and time limits; the cost of the transport itself is in both.
 */

const operations = 5_000;
const warmUp = 500;
const rounds = 3;
const who = "northwind-global-admin";
const adapter = "src/testing/adapters/faulty-adapter.cjs";
const question = `${JSON.stringify({ id: 1, op: "observe", who, what: "indirect-resellers", args: {} })}\n`;

async function perSecond(operation: () => Promise<unknown>): Promise<number> {
  for (let at = 0; at < warmUp; at += 1) await operation();
  const began = performance.now();
  for (let at = 0; at < operations; at += 1) await operation();
  return (operations * 1_000) / (performance.now() - began);
}

async function overTransport(target: string): Promise<number> {
  const implementation: Implementation = await connectTransport(target);
  await implementation.reset({
    seed: 1,
    arrangement: defaultArrangement(1),
    clock: "2020-03-30T00:00:00.000Z",
  });
  const rate = await perSecond(() => implementation.observe(who, "indirect-resellers", {}));
  await implementation.bye();
  return rate;
}

const batch = 16;

/** The same in batches, because a run makes many observations after each step. */
async function inBatches(target: string): Promise<number> {
  const implementation: Implementation = await connectTransport(target);
  await implementation.reset({
    seed: 1,
    arrangement: defaultArrangement(1),
    clock: "2020-03-30T00:00:00.000Z",
  });
  const observations = Array.from({ length: batch });
  const rate = await perSecond(() =>
    Promise.all(observations.map(() => implementation.observe(who, "indirect-resellers", {}))),
  );
  await implementation.bye();
  return rate * batch;
}

async function stdioEcho(): Promise<number> {
  const child = spawn(process.execPath, ["src/testing/adapters/echo.cjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const rate = await perSecond(() => {
    const answer = once(child.stdout, "data");
    child.stdin.write(question);
    return answer;
  });
  child.stdin.end();
  return rate;
}

async function withServer<Value>(
  listener: RequestListener,
  use: (url: string) => Promise<Value>,
): Promise<Value> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const echoing: RequestListener = (request, response) => {
  request.pipe(response);
};

const answering: RequestListener = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { id, op } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const hello = { protocol: 1, implementation: { name: "bench", version: "1" }, capabilities: {} };
  const answer = { hello, observe: { outcome: "observed", value: [] } }[String(op)];
  response.end(JSON.stringify({ id, ...answer }));
};

function httpEcho(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return perSecond(async () => {
    const asked = request(url, { method: "POST", agent, headers: { "content-length": question.length } });
    asked.end(question);
    const [response] = await once(asked, "response");
    for await (const _chunk of response);
  });
}

/** The best of several rounds, because other processes may slow some of them down. */
async function best(measure: () => Promise<number>): Promise<number> {
  let rate = 0;
  for (let round = 0; round < rounds; round += 1) rate = Math.max(rate, await measure());
  return rate;
}

async function report(
  transport: string,
  measured: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<void> {
  const rate = await best(measured);
  const echo = await best(baseline);
  const ratio = (rate / echo).toFixed(2);
  console.log(
    `${transport.padEnd(16)} ${Math.round(rate)} operations/s, echo ${Math.round(echo)}/s, ratio ${ratio}`,
  );
}

async function main(): Promise<void> {
  await report("stdio", () => overTransport(`cmd:"${process.execPath}" ${adapter}`), stdioEcho);
  await report(
    "stdio in batches",
    () => inBatches(`cmd:"${process.execPath}" ${adapter} pipelining`),
    stdioEcho,
  );
  await report(
    "http",
    () => withServer(answering, overTransport),
    () => withServer(echoing, httpEcho),
  );
  await report(
    "module",
    () => overTransport("module:src/testing/adapters/methods.cjs"),
    () => perSecond(async () => JSON.parse(question)),
  );
}

void main();
