import { BilingualError } from "../../domain/bilingual-error";

/** The suite itself is broken: a feature does not parse, two checks share an id. Nobody else is to blame; exit code 3. */
export class SuiteFault<Holes extends string = never> extends BilingualError<Holes> {
  override readonly name = "SuiteFault";
}
