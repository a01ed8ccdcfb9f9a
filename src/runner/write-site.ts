import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { thrownText } from "../domain/foreign-text";
import { UsageError } from "../domain/usage-error";
import { usageMessages } from "./errors/usage-messages";
import { makeFolder } from "./make-folder";

/** The file by which a folder is known as a site. */
const markFile = "twotier-site.json";

function isSite(folder: string): boolean {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, markFile), "utf8"));
    return typeof mark === "object" && mark !== null && "twotier" in mark;
  } catch {
    return false;
  }
}

/** Throws `UsageError` for a path that is neither free nor an empty folder nor a site. */
export function requireReplaceable(out: string): void {
  try {
    if (out === "") throw new Error("it has no name");
    if (!existsSync(out)) return;
    if (readdirSync(out).length > 0 && !isSite(out))
      throw new UsageError(usageMessages.noSite, { path: out });
  } catch (problem) {
    throw unwritable(out, problem);
  }
}

function unwritable(path: string, problem: unknown): UsageError {
  if (problem instanceof UsageError) return problem;
  return new UsageError(usageMessages.unwritableSite, { path, reason: thrownText(problem) });
}

function writeAll(folder: string, files: ReadonlyMap<string, string>, suite: string): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    makeFolder(dirname(file));
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, markFile), `${JSON.stringify({ twotier: suite })}\n`);
}

/** Removes what may be there; a path that cannot be removed was never made. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Puts the new folder in the place of the old one, which stays if that fails. */
function replace(folder: string, made: string, aside: string): void {
  const isOld = existsSync(folder);
  if (isOld) renameSync(folder, aside);
  try {
    renameSync(made, folder);
  } catch (problem) {
    if (isOld) renameSync(aside, folder);
    throw problem;
  }
}

/**
 * Writes a site beside the folder and renames it, so that the folder holds the old site or the new one. Throws `UsageError` for a folder
 * that cannot be written or that holds anything but a site.
 */
export function writeSite(out: string, files: ReadonlyMap<string, string>, suite: string): void {
  requireReplaceable(out);
  const folder = existsSync(out) ? realpathSync(out) : resolve(out);
  const beside = (kind: string) => join(dirname(folder), `.${basename(folder)}.${kind}-${process.pid}`);
  const [made, aside] = [beside("new"), beside("old")];
  try {
    makeFolder(dirname(folder));
    writeAll(made, files, suite);
    replace(folder, made, aside);
    remove(aside);
  } catch (problem) {
    throw unwritable(out, problem);
  } finally {
    remove(made);
  }
}
