import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Language } from "../domain/language";
import { type News, news, type Order } from "./fault-message";
import { FaultRunProblem } from "./fault-run-problem";

interface PartyTerms {
  readonly seed: number;
  readonly language: Language;
  /** Whether nothing may be remembered. */
  readonly fresh: boolean;
  /** How many processes work. */
  readonly hunters: number;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  readonly onNews: (order: Order, told: News) => void;
}

/** Gives out all orders to several processes; each takes the next as soon as it is free. Throws `FaultRunProblem`. */
export async function workThrough(orders: readonly Order[], terms: PartyTerms): Promise<void> {
  const waiting = [...orders];
  const hunters = Math.max(1, Math.min(terms.hunters, orders.length));
  await Promise.all(Array.from({ length: hunters }, () => workUntilNoneIsLeft(waiting, terms)));
}

async function workUntilNoneIsLeft(waiting: Order[], terms: PartyTerms): Promise<void> {
  const { fresh, language, seed, signal } = terms;
  // In a process group of its own, so that Ctrl-C reaches the one that can say what it means.
  const child = fork(join(__dirname, "fault-worker.js"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: true,
  });
  const stop = () => child.kill("SIGKILL");
  signal.addEventListener("abort", stop);
  try {
    await ask(child, { say: "prepare", seed, language, fresh });
    for (let order = next(waiting, signal); order !== undefined; order = next(waiting, signal))
      terms.onNews(order, await ask(child, order));
  } catch (problem) {
    if (!signal.aborted) throw problem;
  } finally {
    signal.removeEventListener("abort", stop);
    if (child.connected) child.disconnect();
  }
}

function next(waiting: Order[], signal: AbortSignal): Order | undefined {
  return signal.aborted ? undefined : waiting.shift();
}

function ask(child: ChildProcess, order: Order): Promise<News> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new FaultRunProblem(`A hunting process ended with ${code}.`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      const told = news.parse(message);
      if (told.say === "broken") reject(new FaultRunProblem(told.detail));
      else resolve(told);
    });
    child.send(order);
  });
}
