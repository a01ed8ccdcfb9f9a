import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Language } from "../domain/language";
import { MutationRunProblem } from "./mutation-run-problem";
import { type WorkerRequest, type WorkerResponse, workerResponse } from "./worker-protocol";

export interface PoolOptions {
  readonly seed: number;
  readonly language: Language;
  /** The number of worker processes. */
  readonly workers: number;
  /** Stops all workers. */
  readonly signal: AbortSignal;
  readonly onResponse: (request: WorkerRequest, response: WorkerResponse) => void;
}

/** Distributes the requests over worker processes; each takes the next one when idle. Throws `MutationRunProblem`. */
export async function runInPool(requests: readonly WorkerRequest[], options: PoolOptions): Promise<void> {
  const queue = [...requests];
  const workers = Math.min(options.workers, requests.length);
  await Promise.all(Array.from({ length: workers }, () => runWorker(queue, options)));
}

async function runWorker(queue: WorkerRequest[], options: PoolOptions): Promise<void> {
  const { language, onResponse, seed, signal } = options;
  // In a process group of its own, so that Ctrl-C reaches only the main process, which reports the interruption.
  const child = fork(join(__dirname, "mutant-worker.js"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: true,
  });
  const stop = () => child.kill("SIGKILL");
  signal.addEventListener("abort", stop);
  try {
    await ask(child, { type: "prepare", seed, language });
    for (let request = next(queue, signal); request !== undefined; request = next(queue, signal))
      onResponse(request, await ask(child, request));
  } catch (problem) {
    if (!signal.aborted) throw problem;
  } finally {
    signal.removeEventListener("abort", stop);
    if (child.connected) child.disconnect();
  }
}

function next(queue: WorkerRequest[], signal: AbortSignal): WorkerRequest | undefined {
  return signal.aborted ? undefined : queue.shift();
}

function ask(child: ChildProcess, request: WorkerRequest): Promise<WorkerResponse> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new MutationRunProblem(`A worker process ended with ${code}.`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      const response = workerResponse.parse(message);
      if (response.type === "failed") reject(new MutationRunProblem(response.detail));
      else resolve(response);
    });
    child.send(request);
  });
}
