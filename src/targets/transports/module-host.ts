import { Socket } from "node:net";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { thrownText } from "../../domain/foreign-text";
import { deepest, isShallow } from "./answer-size";
import { candidates, isImplementation, methodOf, requiredMethods } from "./module-exports";
import * as words from "./transport-errors";
import { isReply, type Reply } from "./wire";

/**
 * The program of a process that runs one module. Reads requests from file descriptor 3, one per line, and writes answers there, so that
 * all output of the module is log. The only argument is the path of the module.
 */

/** The file descriptor of requests and answers. */
const channelFd = 3;
const path = process.argv[2] ?? "";

let implementation: object | undefined;

function reasonOf(problem: unknown): string {
  const text = thrownText(problem);
  try {
    return problem instanceof Error ? `${problem.name}: ${text}` : text;
  } catch {
    return text;
  }
}

/** Loads the module, or makes its implementation anew. Returns the fault as a reply, or undefined. */
async function open(): Promise<Reply | undefined> {
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(path).href);
  } catch (problem) {
    return { fault: "cannot-start", detail: words.cannotBeLoaded(path, thrownText(problem)) };
  }
  for (const candidate of candidates(loaded)) {
    const exported: unknown = typeof candidate === "function" ? await candidate() : candidate;
    if (isImplementation(exported)) {
      implementation = exported;
      return undefined;
    }
  }
  return { fault: "module-shape", detail: words.otherShape(path, requiredMethods.join(", ")) };
}

async function call(message: Reply): Promise<unknown> {
  const { id: _id, isFresh: _isFresh, op, ...fields } = message;
  const method = methodOf(implementation, String(op));
  if (method === undefined) throw new TypeError(`it has no method ${op}`);
  if (op === "reset") return method(fields);
  if (op === "act") return method(message.who, message.action, message.args);
  if (op === "observe") return method(message.who, message.what, message.args);
  return op === "advance" ? method(message.milliseconds) : method();
}

async function answerTo(message: Reply): Promise<Reply> {
  try {
    const fault = message.op === "hello" && message.isFresh === true ? await open() : undefined;
    if (fault !== undefined) return fault;
    const answer = await call(message);
    if (!["hello", "act", "observe"].includes(String(message.op))) return { answer: {} };
    if (!isShallow(answer))
      return { fault: "malformed-answer", detail: words.tooDeep(String(message.op), deepest) };
    if (isReply(answer)) return { answer: JSON.parse(JSON.stringify(answer)) };
    return { fault: "malformed-answer", detail: words.answerNoObject(String(message.op)) };
  } catch (problem) {
    // After "bye" the exit status shows a crash.
    if (message.op === "bye") process.exitCode = 1;
    return { thrown: reasonOf(problem) };
  }
}

const channel = new Socket({ fd: channelFd, readable: true, writable: true });
// The suite has ended.
channel.on("error", () => process.exit());

let last: Promise<unknown> = Promise.resolve();
createInterface({ input: channel }).on("line", (line) => {
  const message: unknown = JSON.parse(line);
  if (!isReply(message)) return;
  last = last.then(async () => {
    const reply = { ...(await answerTo(message)), id: message.id };
    channel.write(`${JSON.stringify(reply)}\n`);
  });
});
