// A small correct adapter over standard input and output, with the fault given as argument: node faulty-adapter.cjs wrong-id
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const fault = process.argv[2] ?? "none";
const is = (name) => fault === name;

const claimed = {
  roles: true,
  "partnership-requests": true,
  "indirect-resellers": true,
  "draft-ways-out": true,
  "virtual-clock": true,
};
let portal = { drafts: {}, partners: [] };
let asked = 0;
let observationCount = 0;

const say = (line) => process.stdout.write(line);
const print = (object) => say(`${JSON.stringify(object)}\n`);
const forever = () => new Promise(() => setInterval(() => {}, 1_000));

const linkOf = (company) => `urn:request:${company}:${is("random") ? Math.random() : portal.seed}`;
const personOf = (who) => portal.arrangement.people.find(({ id }) => id === who);
const companyOf = (who) => personOf(who).organisation;
const rolesOf = (who) => personOf(who).roles;
const accepted = (result = {}) => ({ outcome: "accepted", result });
const observed = (value) => ({ outcome: "observed", value });
const rejected = (reason) => {
  if (is("no-reason") || is("silent-refusals")) return { outcome: "rejected" };
  return { outcome: "rejected", reason: is("own-reasons") ? "because-i-say-so" : reason };
};
const unsupported = { outcome: "unsupported" };

const actions = {
  "partnership.request": (who) => {
    const link = linkOf(companyOf(who));
    portal.drafts[who] = { text: `Please join us: ${link}`, link };
    return accepted();
  },
  "partnership.edit": (who, { text }) => {
    const draft = portal.drafts[who];
    if (!draft) return rejected("not-at-this-step");
    draft.text = is("ascii") ? text.replaceAll(/[^ -~]/g, "?") : text;
    return accepted();
  },
  "partnership.open-in-email": (who) => {
    const draft = portal.drafts[who];
    return draft ? accepted({ message: draft.text }) : rejected("not-at-this-step");
  },
  "partnership.copy-to-clipboard": (who) => {
    const draft = portal.drafts[who];
    return draft ? accepted({ clipboard: draft.text }) : rejected("not-at-this-step");
  },
  "partnership.done": (who) => {
    delete portal.drafts[who];
    return accepted();
  },
  "partnership.accept": (who, { link }) => {
    if (is("unknown-reason")) return rejected("because-i-say-so");
    const { providers, resellers } = portal.arrangement;
    const reseller = resellers.find(({ id }) => id === companyOf(who));
    if (!reseller) return rejected("not-a-reseller");
    if (!rolesOf(who).includes("global-admin")) return rejected("role-not-permitted");
    const provider = providers.find(({ id }) => linkOf(id) === link || (is("random") && link.includes(id)));
    if (!provider || is("no-reason")) return rejected("unknown-link");
    if (!reseller.enrolled) return rejected("not-enrolled");
    if (!reseller.account) return rejected("no-partner-center-account");
    const isNew = !portal.partners.some(
      (known) => known.provider === provider.id && known.id === reseller.id,
    );
    if (isNew) portal.partners.push({ provider: provider.id, id: reseller.id, name: reseller.name });
    return accepted();
  },
};
if (is("hidden-capability")) actions["profile.change"] = () => rejected("not-self-service");

const observations = {
  "partnership-request": (who) => portal.drafts[who] ?? null,
  "indirect-resellers": (who) => {
    observationCount += 1;
    const company = companyOf(who);
    if (is("looking-changes")) portal.partners.push({ provider: company, id: `look-${observationCount}`, name: "Look" });
    const own = portal.partners.filter(({ provider }) => provider === company);
    return own.map(({ id, name }) => ({ reseller: id, name }));
  },
};
if (is("hidden-capability")) observations["indirect-providers-list"] = () => [];

const sharedFile = path.join(os.tmpdir(), `twotier-shared-state-${process.ppid}.json`);

function hello() {
  const name = is("changing-hello") ? `portal ${Date.now()}-${process.pid}-${asked}` : "portal";
  return {
    protocol: is("wrong-protocol") ? 2 : 1,
    implementation: is("malformed-hello") ? "portal" : { name, version: "1" },
    ...(is("pipelining") || is("dies-in-a-batch") ? { pipelining: true } : {}),
    capabilities: {
      ...claimed,
      ...(is("lying-capability") ? { profile: true, upgrade: true } : {}),
      ...(is("unknown-reason") || is("no-reason") ? { reasons: true } : {}),
      ...(is("unknown-capability") ? { teleportation: true } : {}),
    },
  };
}

function reset({ seed, arrangement }) {
  if (is("crash-in-reset")) process.exit(3);
  if (is("hang-in-reset")) return forever();
  if (is("state-survives") && portal.arrangement) return {};
  portal = { drafts: {}, partners: [], seed, arrangement };
  if (is("shared-state")) fs.rmSync(sharedFile, { force: true });
  return {};
}

async function act({ who, action, args }) {
  if (is("crash-in-act")) throw new Error("portal fell over");
  if (is("killed-in-act")) process.kill(process.pid, "SIGKILL");
  if (is("hang-in-act")) await forever();
  if (is("errors")) return { error: "no database" };
  if (is("long-lines-kill") && JSON.stringify(args).length > 60_000) process.exit(1);
  const does = actions[action];
  if (!does && is("crash-on-unknown")) throw new TypeError("actions[action] is not a function");
  if (!does && is("error-on-unknown")) return { error: `no action ${action}` };
  const answer = does ? does(who, args) : unsupported;
  if (is("shared-state")) fs.writeFileSync(sharedFile, JSON.stringify(portal.drafts));
  return answer;
}

function observe({ who, what, args }) {
  if (is("shared-state") && fs.existsSync(sharedFile)) {
    portal.drafts = JSON.parse(fs.readFileSync(sharedFile, "utf8"));
  }
  if (is("dies-in-a-batch") && what === "orders") process.exit(1);
  if (is("wrong-value") && what === "indirect-resellers") return observed([{ name: 7 }]);
  const shows = observations[what];
  return shows ? observed(shows(who, args)) : unsupported;
}

const verbs = { hello, reset, act, observe, advance: () => ({}), bye: () => ({}) };

async function start() {
  if (is("exits-at-start")) process.exit(1);
  if (is("hang-at-start")) await forever();
  if (is("slow-start")) await new Promise((resolve) => setTimeout(resolve, 2_300));
  if (is("noise")) console.log("Portal is starting …");
  if (is("speaks-first")) print({ ready: true });
}

/** Faults in the sending of an answer, not in its content. */
const senders = {
  "wrong-id": (answer) => print({ ...answer, id: answer.id + 1 }),
  "no-id": ({ id: _id, ...answer }) => print(answer),
  "ids-are-numbers": (answer) => print({ ...answer, id: Number(answer.id) }),
  "not-json": () => say("{'outcome': 'accepted'}\n"),
  "half-a-line": (answer) => say(JSON.stringify(answer).slice(0, -3)),
  "answers-twice": (answer) => say(`${JSON.stringify(answer)}\n${JSON.stringify(answer)}\n`),
  "out-of-turn": (answer) =>
    say(`${JSON.stringify(answer)}\n${JSON.stringify({ id: "news", outcome: "accepted" })}\n`),
  "invalid-utf-8": () => say(Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])),
  oversized: () => say(`{"x":"${"x".repeat(9_000_000)}"}\n`),
  flood: (answer) => {
    for (let line = 0; line < 300; line += 1) say(`${"noise ".repeat(10_000)}\n`);
    print(answer);
  },
  "malformed-answer": (answer) => print({ id: answer.id, ok: true }),
  "crashed-outcome": (answer) => print({ id: answer.id, outcome: "crashed" }),
  noise: (answer) => {
    console.log("DEBUG answered");
    print(answer);
  },
  "slow-answers": (answer) => setTimeout(print, 25, answer),
};
/** Faults of `act` and `observe` only. With these faults in hello, the check would stop before it reaches them. */
const later = new Set(["malformed-answer", "crashed-outcome"]);

async function handle(line) {
  const message = JSON.parse(line);
  asked += 1;
  const answer = { id: message.id, ...(await verbs[message.op](message)) };
  if (message.op === "bye") {
    print(answer);
    if (is("exit-status")) process.exit(9);
    if (is("lingers")) await forever();
    process.exit(0);
  }
  const send = later.has(fault) && !("outcome" in answer) ? print : (senders[fault] ?? print);
  send(answer);
}

async function main() {
  await start();
  process.stdin.setEncoding("utf8");
  let text = "";
  for await (const chunk of process.stdin) {
    text += chunk;
    const lines = text.split("\n");
    text = lines.pop();
    for (const line of lines) await handle(line);
  }
  if (is("ignores-end")) await forever();
}

main();
