import { zooPassword } from "./content-behaviours";
import type { HttpReply } from "./portal";
import { responses } from "./wire-behaviours";

/** A request of the REST API, as far as behaviours look at it. */
export interface RestCall {
  readonly method: string;
  readonly path: string;
}

/** Changes the responses of a REST server. A promise that never settles is a hang. */
export type RestBehaviour = (reply: HttpReply, call: RestCall) => HttpReply | Promise<HttpReply>;

type Concerns = (call: RestCall, reply: HttpReply) => boolean;

const isCustomers: Concerns = ({ path }) => path.startsWith("/v1/customers");
const createsCustomer: Concerns = ({ method, path }, { status }) =>
  method === "POST" && path === "/v1/customers" && status === 201;

function changing(concerns: Concerns, change: (reply: HttpReply) => HttpReply): RestBehaviour {
  return (reply, call) => (concerns(call, reply) ? change(reply) : reply);
}

function bodyOf({ body = "" }: HttpReply): object {
  const value: unknown = body === "" ? {} : JSON.parse(body);
  return typeof value === "object" && value !== null ? value : {};
}

function withBody(reply: HttpReply, change: (body: object) => unknown): HttpReply {
  return { ...reply, body: JSON.stringify(change(bodyOf(reply))) };
}

/** Customers are created before the first check. */
const refused = 6;

/** Refuses one customer, with a text that holds the password before anything has shown it for this one. */
function tells(field: string): RestBehaviour {
  let created = 0;
  return (reply, call) => {
    if (!createsCustomer(call, reply)) return reply;
    created += 1;
    if (created !== refused) return reply;
    const problem = { code: 3000, description: "no", data: [], source: "zoo", [field]: zooPassword };
    return { status: 400, body: JSON.stringify(problem) };
  };
}

/** Gives one of so many lists of customers without its rows. */
function emptyListEvery(count: number): RestBehaviour {
  let seen = 0;
  return (reply, call) => {
    const isList = call.method === "GET" && call.path === "/v1/customers" && reply.status === 200;
    if (!isList) return reply;
    seen += 1;
    return seen % count === 0
      ? withBody(reply, (body) => ({ ...body, totalCount: 0, items: [], links: {} }))
      : reply;
  };
}

/** Faults and peculiarities of servers of the REST API. */
export const restBehaviours: Readonly<Record<string, (word: string) => RestBehaviour>> = {
  ...Object.fromEntries(
    Object.entries(responses).map(([name, response]) => [
      name,
      () => changing(isCustomers, () => response({ outcome: "observed" })),
    ]),
  ),
  exits: () => (reply, call) => (createsCustomer(call, reply) ? process.exit(0) : reply),
  "closes-connections": () => (reply) => ({ ...reply, closes: true }),
  hang: () => (reply, call) => (isCustomers(call, reply) ? new Promise(() => undefined) : reply),
  "unknown-keys": () => changing(isCustomers, (reply) => withBody(reply, (body) => ({ ...body, trace: 1 }))),
  "long-list": () =>
    changing(isCustomers, (reply) =>
      withBody(reply, (body) => ({ ...body, items: Array.from({ length: 60_000 }, () => ({ id: "x" })) })),
    ),
  "says-it-closes": () => (reply) => ({ ...reply, headers: { ...reply.headers, connection: "close" } }),
  "counted-lists": (count) => emptyListEvery(Number(count)),
  "tells-in-description": () => tells("description"),
  "tells-in-code": () => tells("code"),
  "tells-in-key": () =>
    changing(createsCustomer, (reply) => withBody(reply, (body) => ({ ...body, [zooPassword]: 1 }))),
  "tells-with-500": () =>
    changing(createsCustomer, () => ({ status: 500, body: `cannot mail ${zooPassword}` })),
};
