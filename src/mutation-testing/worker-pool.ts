import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Language } from "../domain/language";
import { MutationRunProblem } from "./mutation-run-problem";
import { response, type WorkerRequest, type WorkerResponse } from "./worker-protocol";

interface PoolOptions {
  readonly seed: number;
  readonly language: Language;
  /** Whether nothing may be remembered. */
  readonly fresh: boolean;
  /** How many processes work. */
  readonly workers: number;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  readonly onResponse: (request: WorkerRequest, told: WorkerResponse) => void;
}

/** Gives out all orders to several processes; each takes the next as soon as it is free. Throws `FaultRunProblem`. */
export async function runInPool(orders: readonly WorkerRequest[], terms: PoolOptions): Promise<void> {
  const waiting = [...orders];
  const workers = Math.max(1, Math.min(terms.workers, orders.length));
  await Promise.all(Array.from({ length: workers }, () => workUntilNoneIsLeft(waiting, terms)));
}

async function workUntilNoneIsLeft(waiting: WorkerRequest[], terms: PoolOptions): Promise<void> {
  const { fresh, language, seed, signal } = terms;
  // In a process group of its own, so that Ctrl-C reaches the one that can say what it means.
  const child = fork(join(__dirname, "mutant-worker.js"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: true,
  });
  const stop = () => child.kill("SIGKILL");
  signal.addEventListener("abort", stop);
  try {
    await ask(child, { type: "prepare", seed, language, fresh });
    for (let request = next(waiting, signal); request !== undefined; request = next(waiting, signal))
      terms.onResponse(request, await ask(child, request));
  } catch (problem) {
    if (!signal.aborted) throw problem;
  } finally {
    signal.removeEventListener("abort", stop);
    if (child.connected) child.disconnect();
  }
}

function next(waiting: WorkerRequest[], signal: AbortSignal): WorkerRequest | undefined {
  return signal.aborted ? undefined : waiting.shift();
}

function ask(child: ChildProcess, request: WorkerRequest): Promise<WorkerResponse> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new MutationRunProblem(`A hunting process ended with ${code}.`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      const told = response.parse(message);
      if (told.type === "failed") reject(new MutationRunProblem(told.detail));
      else resolve(told);
    });
    child.send(request);
  });
}
