import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ImplementationHung } from "../../port/faults";
import type { InProcessImplementation } from "../../port/implementation";
import { adapterFault } from "./diagnosis";
import { crashOf, inProcessModule } from "./in-process-module";
import { candidates, isOffer, methodOf, offeredMethods } from "./module-exports";
import * as words from "./transport-errors";
import { isReply, type Message, type Reply, type Wire } from "./wire";

/** An implementation as a module offers it; what its methods answer is not known yet. */
interface Offered {
  readonly made: object;
  readonly twin: InProcessImplementation | undefined;
}

async function offeredBy(path: string, loaded: unknown): Promise<Offered> {
  for (const candidate of candidates(loaded)) {
    const made: unknown =
      typeof candidate === "function" ? await Reflect.apply(candidate, undefined, []) : candidate;
    if (isOffer(made)) return { made, twin: inProcessModule(made, path) };
  }
  throw adapterFault("module-shape", words.otherShape(path, offeredMethods.join(", ")));
}

async function load(path: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw adapterFault("cannot-start", words.cannotBeLoaded(path, reason), { cause: problem });
  }
}

async function call({ made }: Offered, message: Message): Promise<unknown> {
  const method = methodOf(made, message.op);
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

async function ask(offered: Offered, message: Message, limitMs: number): Promise<Reply> {
  const work = call(offered, message).catch((problem: unknown) => {
    throw crashOf(message.op, problem);
  });
  const answer = await within(work, message, limitMs);
  if (message.op === "act" || message.op === "observe" || message.op === "hello") {
    if (isReply(answer)) return { ...answer, id: message.id };
    throw adapterFault("malformed-answer", words.answerNoObject(message.op));
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
      if (offered === undefined) throw adapterFault("cannot-start", words.wasNotLoaded(path));
      return ask(offered, message, limitMs);
    },
    abort() {
      offered = undefined;
    },
    async close() {
      offered = undefined;
    },
    inProcess: () => offered?.twin,
    log: () => ({ starts, noiseLines: 0, tail: "" }),
  };
}
