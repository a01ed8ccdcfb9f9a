import { LocalizedError } from "./text";

/** The caller asked for something that does not exist or cannot be done. Told in one line; exit code 2. */
export class UsageError<Placeholders extends string = never> extends LocalizedError<Placeholders> {
  override readonly name = "UsageError";
}
