import { BilingualError } from "./bilingual-error";

/** The caller asked for something that does not exist or cannot be done. Told in one line; exit code 2. */
export class UsageError<Holes extends string = never> extends BilingualError<Holes> {
  override readonly name = "UsageError";
}
