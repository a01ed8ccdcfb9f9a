import type { Rejected } from "../../port/answers";
import { findNode, wordsOf } from "./accessible-tree";
import { isError, type Reading } from "./tab";

/** The refusal that a page shows: an alert, an error page, or nothing if it shows neither. */
export function refusalIn(reading: Reading): Rejected | undefined {
  const alert = findNode(reading.tree, "alert");
  if (alert !== undefined) return refused(wordsOf(alert));
  return isError(reading) ? refused(`${reading.status}`) : undefined;
}

/** A refusal with the words of the page. */
export function refused(words: string): Rejected {
  return { outcome: "rejected", message: words.slice(0, 200) };
}

/** The refusal of a person who has no such control. */
export function notThere(name: string): Rejected {
  return refused(`no control "${name}"`);
}
