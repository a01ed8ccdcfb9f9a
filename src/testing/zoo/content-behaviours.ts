import { type Behaviour, changing, isAbout, isOp, once } from "./behaviour";
import { type Answer, fieldsIn, type Message } from "./portal";

/** All portals of the zoo give this password. */
export const zooPassword = "Zq8!lantern Oboe";

const submits = isAbout("new-customer.submit");
const isObserved = (_message: Message, { outcome }: Answer): boolean => outcome === "observed";

function nested(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
}

function hello(change: (answer: Answer) => Answer): Behaviour {
  return changing(isOp("hello"), change);
}

function named(name: unknown, version: unknown = "1"): Behaviour {
  return hello((answer) => ({ ...answer, implementation: { name, version } }));
}

/** Adds the password of a new customer to an answer before anything has shown it. */
function telling(tell: (answer: Answer, secret: string) => Answer): Behaviour {
  return (portal) => {
    const isFirst = once(1, submits);
    return async (message) => {
      const answer = await portal(message);
      return isFirst(message) ? tell(answer, zooPassword) : answer;
    };
  };
}

/** Answers whose content is wrong, or unusual and permitted. */
export const contentBehaviours: Readonly<Record<string, Behaviour>> = {
  error: (portal, [op = "act"]) => changing(isOp(op), ({ id }) => ({ id, error: "no database" }))(portal),
  "error-and-outcome": changing(isOp("act"), (answer) => ({ ...answer, error: "no database" })),
  "error-null": changing(isOp("act", "observe"), (answer) => ({ ...answer, error: null })),
  "error-object": changing(isOp("act"), ({ id }) => ({ id, error: { code: 7 } })),
  "other-outcome": changing(isOp("act"), ({ id }) => ({ id, outcome: "cancelled" })),
  "no-outcome": changing(isOp("act"), ({ id }) => ({ id, ok: true })),
  "outcome-number": changing(isOp("observe"), ({ id }) => ({ id, outcome: 1 })),
  "value-number": changing(isObserved, (answer) => ({ ...answer, value: 7 })),
  "value-missing": changing(isObserved, ({ id, outcome }) => ({ id, outcome })),
  "result-null": changing(submits, (answer) => ({ ...answer, result: null })),
  "result-wrong": changing(submits, (answer) => ({ ...answer, result: { customer: 7, subscriptions: "x" } })),
  deep: (portal, [depth = "2000"]) =>
    changing(isObserved, (answer) => ({ ...answer, extra: nested(Number(depth)) }))(portal),
  "long-list": changing(isAbout("customers"), (answer) => ({
    ...answer,
    value: Array.from({ length: 30_000 }, (_, at) => ({ customer: `c${at}`, company: "x", reseller: null })),
  })),
  "long-text": changing(isAbout("partnership-request"), (answer) => ({
    ...answer,
    value: { text: "x".repeat(6_000_000), link: "l" },
  })),
  "long-error": changing(isOp("act"), ({ id }) => ({ id, error: "y".repeat(7_000_000) })),
  "many-keys": changing(isObserved, (answer) => ({
    ...answer,
    ...Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`key${at}`, at])),
  })),
  "unknown-keys": changing(
    () => true,
    (answer) => ({ ...answer, trace: "4711", nested: { and: ["more"] } }),
  ),
  "prototype-keys": changing(
    () => true,
    (answer) => ({ ...answer, constructor: 1, toString: 2 }),
  ),
  "name-html": named("<script>alert(1)</script><b>&amp;"),
  "name-bidi": named("portal \u202e\u2066 lin\u0007k \u001b[31m red"),
  "name-surrogate": named("portal \ud800 half"),
  "name-long": named("n".repeat(100_000)),
  "name-secret": named(`portal ${zooPassword}`),
  "version-secret": named("portal", zooPassword),
  "version-odd": named("portal", `1 \u001b[31m\u202e<b>&amp; ${"v".repeat(100_000)}`),
  "version-long": named("portal", "v".repeat(1_000_001)),
  "name-empty": named(""),
  "name-number": named(7),
  "other-protocol": hello((answer) => ({ ...answer, protocol: 2 })),
  "protocol-text": hello((answer) => ({ ...answer, protocol: "1" })),
  "no-capabilities": hello(({ capabilities: _, ...answer }) => answer),
  "capability-unknown": hello((answer) => ({ ...answer, capabilities: { teleportation: true } })),
  "hello-changes": hello((answer) => ({
    ...answer,
    implementation: { name: "portal", version: String(process.hrtime.bigint()) },
  })),
  "claims-less": hello((answer) => ({
    ...answer,
    capabilities: { ...fieldsIn(answer.capabilities), upgrade: false },
  })),
  "refuses-acts": changing(isOp("act"), ({ id }) => ({
    id,
    outcome: "rejected",
    reason: "role-not-permitted",
  })),
  unserved: changing(isAbout("partnership.request"), ({ id }) => ({ id, outcome: "unsupported" })),
  "tells-in-error": telling(({ id }, secret) => ({ id, error: `cannot mail ${secret} to anybody` })),
  "tells-in-key": telling(({ id }, secret) => ({ id, [`${secret}`]: 1 })),
  "tells-in-reason": telling(({ id }, secret) => ({ id, outcome: "rejected", reason: secret })),
  "tells-in-message": telling(({ id }, secret) => ({
    id,
    outcome: "rejected",
    reason: "role-not-permitted",
    message: `password ${secret}`,
  })),
  "tells-in-id": telling((answer, secret) => ({ ...answer, id: secret })),
  "tells-in-outcome": telling(({ id }, secret) => ({ id, outcome: secret })),
  "tells-in-value": telling((answer, secret) => ({
    ...answer,
    result: { customer: { secret }, subscriptions: secret },
  })),
  "tells-in-base64": telling(({ id }, secret) => ({ id, error: Buffer.from(secret).toString("base64") })),
};
