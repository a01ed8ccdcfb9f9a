import { suggest } from "../../domain/did-you-mean";
import { requirements } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";
import { fitsPattern, mostExpansions } from "../../verdicts/expected-failure";
import { BaselineError } from "./baseline-error";
import { baselineMessages } from "./baseline-messages";
import type { Baseline, BaselineEntry } from "./read-baseline";

function checkEntry(path: string, { requirement, check, line }: BaselineEntry, ids: readonly string[]): void {
  const name = check ?? requirement ?? "";
  const known = check === null ? requirements.map(({ slug }) => slug) : ids;
  const count = known.filter((each) => fitsPattern(each, name)).length;
  if (count > mostExpansions) {
    throw new BaselineError(baselineMessages.tooMany, { path, line, name, count, most: mostExpansions });
  }
  if (count > 0) return;
  const word = suggest(name, known);
  if (word === undefined) throw new BaselineError(baselineMessages.unknownName, { path, line, name });
  throw new BaselineError(baselineMessages.misspeltName, { path, line, name, nearest: word });
}

/** Throws `BaselineError` for an entry that names nothing, or too many things. */
export function checkNames({ path, entries }: Baseline, everything: readonly PlannedCheck[]): void {
  const ids = everything.map(({ id }) => id);
  for (const entry of entries) checkEntry(path, entry, ids);
}
