import type { ChildProcess } from "node:child_process";

/**
 * Children are leaders of process groups of their own, so that what they start themselves goes with them. A group gets no
 * Ctrl-C from the terminal; in exchange none survives this process: not its end, and not a signal that nobody else handles.
 */
const living = new Set<ChildProcess>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function killLiving(): void {
  for (const child of living) killGroup(child);
}

function onSignal(signal: NodeJS.Signals): void {
  // Whoever else listens decides when this process ends; the children then go with its exit.
  if (process.listenerCount(signal) > 1) return;
  killLiving();
  forgetSignals();
  process.kill(process.pid, signal);
}

function forgetSignals(): void {
  process.off("exit", killLiving);
  for (const signal of signals) process.off(signal, onSignal);
}

/** Has the child and its descendants killed when this process ends before them. */
export function adoptGroup(child: ChildProcess): void {
  if (living.size === 0) {
    process.on("exit", killLiving);
    for (const signal of signals) process.on(signal, onSignal);
  }
  living.add(child);
  const release = (): void => {
    living.delete(child);
    if (living.size === 0) forgetSignals();
  };
  child.once("exit", release);
  child.once("error", release);
}

/** Kills the child and all its descendants that stayed in its group. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The whole group is gone already, or groups are not to be had here: then the child alone.
    child.kill("SIGKILL");
  }
}
