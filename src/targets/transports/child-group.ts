import type { ChildProcess } from "node:child_process";

/**
 * Each child leads its own process group, so that its descendants are killed with it. Such a group does not receive Ctrl-C from
 * the terminal. This module therefore kills all groups if this process exits or receives a signal without another listener.
 */
const running = new Set<ChildProcess>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function killRunning(): void {
  for (const child of running) killGroup(child);
}

function onSignal(signal: NodeJS.Signals): void {
  // Another listener decides when this process ends. The children are then killed on exit.
  if (process.listenerCount(signal) > 1) return;
  killRunning();
  removeListeners();
  process.kill(process.pid, signal);
}

function removeListeners(): void {
  process.off("exit", killRunning);
  for (const signal of signals) process.off(signal, onSignal);
}

/** Kills the child and its descendants if this process ends before them. */
export function killGroupOnExit(child: ChildProcess): void {
  if (running.size === 0) {
    process.on("exit", killRunning);
    for (const signal of signals) process.on(signal, onSignal);
  }
  running.add(child);
  const release = (): void => {
    running.delete(child);
    if (running.size === 0) removeListeners();
  };
  child.once("exit", release);
  child.once("error", release);
}

/** Kills the child and all its descendants that are still in its group. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group has ended already, or the platform has no process groups. Kill the child alone.
    child.kill("SIGKILL");
  }
}
