import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ImplementationCrashed, ImplementationHung } from "../port/faults";
import { adapterFault } from "./diagnosis";
import { withoutSecrets } from "./secrets";
import { isReply, type Message, type Reply, type Wire } from "./wire";

const methods = ["hello", "reset", "act", "observe", "bye"] as const;

type Method = (...args: unknown[]) => unknown;

/** The port's methods as a module offers them; what they answer is not known yet. */
interface Offered {
  method(name: string): Method | undefined;
}

function methodOf(value: unknown, name: string): Method | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "function" ? (...args) => Reflect.apply(found, value, args) : undefined;
}

/** A module's own exports, its default export, or what the CommonJS `module.exports` holds. */
function candidates(loaded: unknown): unknown[] {
  const inner =
    isReply(loaded) || typeof loaded === "object" ? Reflect.get(Object(loaded), "default") : undefined;
  const innermost = isReply(inner) ? inner.default : undefined;
  return [innermost, inner, loaded].filter((value) => value !== undefined);
}

async function offeredBy(path: string, loaded: unknown): Promise<Offered> {
  for (const candidate of candidates(loaded)) {
    const made: unknown =
      typeof candidate === "function" ? await Reflect.apply(candidate, undefined, []) : candidate;
    if (methods.every((name) => methodOf(made, name) !== undefined)) {
      return { method: (name) => methodOf(made, name) };
    }
  }
  throw adapterFault(
    "module-shape",
    `${path} exports neither the methods ${methods.join(", ")} nor a function that gives an object with them.`,
  );
}

async function load(path: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw adapterFault("cannot-start", `${path} cannot be loaded: ${reason}`, { cause: problem });
  }
}

async function call(offered: Offered, message: Message): Promise<unknown> {
  const method = offered.method(message.op);
  if (method === undefined) throw new TypeError(`it has no method ${message.op}`);
  switch (message.op) {
    case "reset": {
      const { id: _id, op: _op, ...reset } = message;
      return method(reset);
    }
    case "act":
      return method(message.who, message.action, message.args);
    case "observe":
      return method(message.who, message.what, message.args);
    case "advance":
      return method(message.milliseconds);
    case "hello":
    case "bye":
      return method();
  }
}

/** Gives what `work` gives, or rejects when it takes too long. A synchronous endless loop cannot be noticed from inside. */
async function within<Value>(work: Promise<Value>, message: Message, limitMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ImplementationHung(message.op, limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function crash(message: Message, problem: unknown): Error {
  const reason = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return new ImplementationCrashed(message.op, withoutSecrets(reason), { cause: problem });
}

async function ask(offered: Offered, message: Message, limitMs: number): Promise<Reply> {
  const work = call(offered, message).catch((problem: unknown) => {
    throw crash(message, problem);
  });
  const answer = await within(work, message, limitMs);
  if (message.op === "act" || message.op === "observe" || message.op === "hello") {
    if (isReply(answer)) return { ...answer, id: message.id };
    throw adapterFault("malformed-answer", `The answer to "${message.op}" is no object.`);
  }
  return { id: message.id };
}

/** An implementation in this process: a module with the port's methods, synchronous or not, or a function that makes one. */
export function moduleWire(file: string, cwd: string): Wire {
  const path = resolve(cwd, file);
  let offered: Offered | undefined;
  let starts = 0;
  return {
    async open() {
      starts += 1;
      offered = await offeredBy(path, await load(path));
    },
    isOpen: () => offered !== undefined,
    async exchange(message, limitMs) {
      if (offered === undefined) throw adapterFault("cannot-start", `${path} was not loaded.`);
      return ask(offered, message, limitMs);
    },
    abort() {
      offered = undefined;
    },
    async close() {
      offered = undefined;
    },
    log: () => ({ starts, noiseLines: 0, tail: "" }),
  };
}
