import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** The content of a file, by its path. */
export type NewFile = readonly [path: string, content: string | Uint8Array];

/** The name under which a file is written before it replaces the old one. */
export function partOf(path: string): string {
  return `${path}.part`;
}

function writePart(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes files that belong together. If one of them cannot be written, all old ones stay, and the error is thrown. A process that is
 * killed leaves each file old or new, and never half.
 */
export function replaceFiles(files: readonly NewFile[]): void {
  try {
    for (const [path, content] of files) writePart(partOf(path), content);
    for (const [path] of files) renameSync(partOf(path), path);
  } catch (problem) {
    for (const [path] of files) rmSync(partOf(path), { force: true });
    throw problem;
  }
}
