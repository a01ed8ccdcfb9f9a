import { thrownText } from "../domain/foreign-text";
import { LocalizedError, type Message, message } from "../domain/text";
import { UsageError } from "../domain/usage-error";

const unwritable = message('"{path}" cannot be written: {reason}', "無法寫入「{path}」：{reason}");

/** Writes to a file that the user named. Throws `UsageError` with the path and the reason if that fails. */
export function writeNamed(
  path: string,
  write: () => void,
  problemMessage: Message<"path" | "reason"> = unwritable,
): void {
  try {
    write();
  } catch (problem) {
    throw new UsageError(problemMessage, { path, reason: thrownText(problem) });
  }
}

/** Writes a result of a run to a file that could be written when it began. Throws an error with exit code 3 if that fails. */
export function writeResult(path: string, write: () => void): void {
  try {
    write();
  } catch (problem) {
    throw new LocalizedError(unwritable, { path, reason: thrownText(problem) });
  }
}
