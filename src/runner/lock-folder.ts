import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../domain/usage-error";
import { usageMessages } from "./errors/usage-messages";

const lockFile = ".twotier.lock";
const held = new Set<string>();

function hasCode(problem: unknown, code: string): boolean {
  return problem instanceof Error && "code" in problem && problem.code === code;
}

/** Gives a file a further name. The file appears there with its whole text, except on file systems without hard links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (problem) {
    if (hasCode(problem, "EEXIST")) throw problem;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Moves a file to a name that is free; returns false if the name is taken. */
function linkFree(from: string, to: string): boolean {
  try {
    linkOrCopy(from, to);
    return true;
  } catch (problem) {
    if (hasCode(problem, "EEXIST")) return false;
    throw problem;
  } finally {
    rmSync(from, { force: true });
  }
}

function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  return linkFree(own, file);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (problem) {
    if (hasCode(problem, "ENOENT")) return undefined;
    throw problem;
  }
}

/** Returns true if there is a process with this id. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // A process of another user is alive.
    return hasCode(problem, "EPERM");
  }
}

/** Removes the lock of a process that has ended, unless another process has taken it meanwhile. */
function removeStale(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (problem) {
    if (hasCode(problem, "ENOENT")) return;
    throw problem;
  }
  if (textOf(aside) === text) rmSync(aside, { force: true });
  else linkFree(aside, file);
}

function releaseAll(): void {
  for (const file of held) rmSync(file, { force: true });
}

/**
 * Keeps other runs out of a folder until the returned function is called or this process ends. Takes over the lock of a process that
 * was killed. Throws `UsageError` if another run holds it.
 */
export function lockFolder(path: string): () => void {
  const file = join(resolve(path), lockFile);
  while (!take(file)) {
    const text = textOf(file);
    if (text === undefined) continue;
    const pid = Number(text);
    const isHeld = pid === process.pid ? held.has(file) : isRunning(pid);
    if (isHeld) throw new UsageError(usageMessages.folderInUse, { path, pid });
    removeStale(file, text);
  }
  if (held.size === 0) process.once("exit", releaseAll);
  held.add(file);
  return () => {
    if (held.delete(file)) rmSync(file, { force: true });
    if (held.size === 0) process.off("exit", releaseAll);
  };
}
