import { LocalizedError } from "./text";

/** The user requested something that does not exist or is impossible. Reported in one line, exit code 2. */
export class UsageError<Placeholders extends string = never> extends LocalizedError<Placeholders> {
  override readonly name = "UsageError";
}
