import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning } from "./lock-folder";

const prefix = "twotier-run-";
const kept = new Set<string>();

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It belongs to another user, or another run removes it at the same time.
  }
}

function removeAll(): void {
  for (const path of kept) remove(path);
}

/** Removes the folders of runs that were killed. */
function removeAbandoned(): void {
  const abandoned = readdirSync(tmpdir()).filter((name) => {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    return Number.isInteger(pid) && !isRunning(pid);
  });
  for (const name of abandoned) remove(join(tmpdir(), name));
}

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes a folder that is removed when this process ends, or by the next run if it is killed. */
export function temporaryFolder(): TemporaryFolder {
  removeAbandoned();
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  if (kept.size === 0) process.once("exit", removeAll);
  kept.add(path);
  return {
    path,
    remove: () => {
      remove(path);
      kept.delete(path);
      if (kept.size === 0) process.off("exit", removeAll);
    },
  };
}
