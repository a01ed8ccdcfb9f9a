import { type Behaviour, changing, isOp } from "./behaviour";
import type { Answer, HttpReply } from "./portal";

const text = (answer: Answer): string => JSON.stringify(answer);
const onAct = isOp("act");

/** Lines that a child process prints instead of an answer: `raw` is printed as it is. */
const lines: Readonly<Record<string, (answer: Answer) => string | Buffer>> = {
  "not-json": () => "{'outcome': 'accepted'}\n",
  "half-a-line": (answer) => text(answer).slice(0, -3),
  "two-answers": (answer) => `${text(answer)}\n${text(answer)}\n`,
  "other-id": (answer) => `${text({ ...answer, id: "other" })}\n`,
  "no-id": ({ id: _, ...answer }) => `${text(answer)}\n`,
  "id-text": (answer) => `${text({ ...answer, id: String(answer.id) })}\n`,
  oversized: () => `{"x":"${"x".repeat(9_000_000)}"}\n`,
  flood: (answer) => `${`${"noise ".repeat(10_000)}\n`.repeat(300)}${text(answer)}\n`,
  "not-utf-8": () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
  "deep-line": () => `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}\n`,
  "log-lines": (answer) => `DEBUG\n\n[1,2]\n${text(answer)}\n`,
  "windows-lines": (answer) => `${text(answer)}\r\n`,
  "spaced-lines": (answer) => `  ${text(answer)}  \n`,
};

/** Responses of a server: a status, a body, or the end of the connection. */
export const responses: Readonly<Record<string, (answer: Answer) => HttpReply>> = {
  "status-500": () => ({ status: 500, body: "<h1>Internal error</h1>" }),
  "status-503-refusal": ({ id }) => ({
    status: 503,
    body: text({ id, outcome: "rejected", reason: "role-not-permitted" }),
  }),
  "status-404": () => ({ status: 404, body: "" }),
  "status-301": () => ({ status: 301, body: "", headers: { location: "/elsewhere" } }),
  "status-204": () => ({ status: 204, body: "" }),
  "status-101": () => ({ instead: "upgrade" }),
  "empty-body": () => ({ status: 200, body: "" }),
  "html-body": () => ({ status: 200, body: "<html>" }),
  "list-body": () => ({ status: 200, body: "[]" }),
  "deep-body": () => ({ status: 200, body: `${"[".repeat(200_000)}${"]".repeat(200_000)}` }),
  "long-body": () => ({ status: 200, body: `{"x":"${"x".repeat(9_000_000)}"}` }),
  "cut-body": (answer) => ({ status: 200, body: text(answer), ends: "early" }),
  reset: () => ({ instead: "reset" }),
  "half-body": () => ({ status: 200, body: "{", ends: "never" }),
  "endless-body": () => ({ status: 200, body: "{", ends: "endless" }),
  "status-400": (answer) => ({ status: 400, body: text(answer) }),
};

/** Faults of the transport in the answers to actions. */
export const wireBehaviours: Readonly<Record<string, Behaviour>> = {
  ...Object.fromEntries(
    Object.entries(lines).map(([name, raw]) => [name, changing(onAct, (answer) => ({ raw: raw(answer) }))]),
  ),
  ...Object.fromEntries(
    Object.entries(responses).map(([name, response]) => [
      name,
      changing(onAct, (answer) => ({ response: response(answer) })),
    ]),
  ),
  /** Closes the connection after each answer without saying so before, as servers do with idle connections. */
  "closes-connections": changing(
    () => true,
    (answer) => ({ response: { status: 200, body: text(answer), closes: true } }),
  ),
  "says-it-closes": changing(
    () => true,
    (answer) => ({ response: { status: 200, body: text(answer), headers: { connection: "close" } } }),
  ),
};
