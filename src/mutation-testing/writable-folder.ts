import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { thrownText } from "../domain/foreign-text";
import { UsageError } from "../domain/usage-error";
import { usageMessages } from "../runner/errors/usage-messages";

/** Creates the folder if necessary, so that an unwritable one is reported before a long run. Throws `UsageError`. */
export function writableFolder(path: string): string {
  try {
    if (path === "") throw new Error("it has no name");
    makeFolder(resolve(path));
    accessSync(path, constants.W_OK);
    if (existsSync(`${path}/.`)) return path;
    throw new Error("it is a file");
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(usageMessages.unwritableFolder, { path, reason });
  }
}

/** Node's own `recursive` option never returns if a parent cannot be created, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
