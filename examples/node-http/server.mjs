#!/usr/bin/env node
// Serves the portal behind the twotier protocol: one request per POST, its answer as the body. node server.mjs [port] [--lenient]
import { createServer } from "node:http";
import { offersAction, offersPage, openPortal, Refused } from "./portal.mjs";

const claimed = [
  ...["roles", "partnership-requests", "indirect-resellers", "new-customer-order", "add-subscription"],
  ...["customers", "subscriptions", "reseller-by-mpn-id", "support-contact", "draft-ways-out", "credentials"],
  "reasons",
];
const about = { name: "Example server", version: "1.0.0", language: "javascript" };
const capabilities = Object.fromEntries(claimed.map((name) => [name, true]));
const lenient = process.argv.includes("--lenient");
const port = process.argv.slice(2).find((argument) => argument !== "--lenient") ?? 8080;
let portal;

const verbs = {
  hello: () => ({ protocol: 1, implementation: about, capabilities }),
  reset({ seed, arrangement }) {
    portal = openPortal(seed, arrangement, lenient);
  },
  act({ who, action, args }) {
    if (!offersAction(action)) return { outcome: "unsupported" };
    return { outcome: "accepted", result: portal.act(who, action, args) ?? {} };
  },
  observe({ who, what, args }) {
    if (!offersPage(what)) return { outcome: "unsupported" };
    return { outcome: "observed", value: portal.look(who, what, args) };
  },
  bye() {},
};

function answer({ id, op, ...message }) {
  try {
    return { id, ...verbs[op](message) };
  } catch (problem) {
    if (problem instanceof Refused) return { id, outcome: "rejected", reason: problem.reason };
    return { id, error: String(problem) };
  }
}

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString("utf8");
  response.setHeader("content-type", "application/json").end(JSON.stringify(answer(JSON.parse(body))));
});
server.listen(Number(port), "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/twotier\n`);
});
