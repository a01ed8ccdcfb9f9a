import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";

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

/** Devices and pipes are written to as they are: a rename would put a file in their place. */
function isDevice(path: string): boolean {
  if (/^\/(dev|proc)\//.test(resolve(path))) return true;
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** A link stays, and the file that it leads to is replaced. */
function withoutLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Throws the error of the file system if a file cannot be written under this name. An old file stays as it is. */
export function requireReplaceable(path: string): void {
  if (isDevice(path)) return;
  const place = withoutLinks(path);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) throw new Error("it is a folder");
  writePart(partOf(place), "");
  rmSync(partOf(place));
}

/** Removes a file of an earlier run, which would otherwise be taken for one of this run if it does not get to its end. */
export function removeOld(path: string): void {
  if (!isDevice(path)) rmSync(withoutLinks(path), { force: true });
}

/** Appends a text to an open file. Leaves the file as it was if there is no room for all of it. */
export function appendWhole(file: number, text: string): void {
  const { size } = fstatSync(file);
  try {
    writeFileSync(file, text);
  } catch (problem) {
    if (fstatSync(file).isFile()) ftruncateSync(file, size);
    throw problem;
  }
}

/**
 * Writes files that belong together. If one of them cannot be written, all old ones stay, and the error is thrown. A process that is
 * killed leaves each file old or new, and never half.
 */
export function replaceFiles(files: readonly NewFile[]): void {
  const places = files
    .filter(([path]) => !isDevice(path))
    .map(([path, content]): NewFile => [withoutLinks(path), content]);
  try {
    for (const [path, content] of places) writePart(partOf(path), content);
    for (const [path] of places) renameSync(partOf(path), path);
  } catch (problem) {
    for (const [path] of places) rmSync(partOf(path), { force: true });
    throw problem;
  }
  for (const [path, content] of files) if (isDevice(path)) writeFileSync(path, content);
}
