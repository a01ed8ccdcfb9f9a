import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** Reads a text file. Throws for one of more than `most` bytes, and for a device or a pipe, which may have no end. */
export function readTextFile(path: string, most: number): string {
  return readBytes(path, most).toString("utf8");
}

/** Does the same for bytes. */
export function readBytes(path: string, most: number): Buffer {
  // Without this flag, opening a pipe waits for a writer.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) throw new Error("it is a directory");
    if (!found.isFile()) throw new Error("it is a device or a pipe");
    if (found.size > most) throw new Error(`it has more than ${most} bytes`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
