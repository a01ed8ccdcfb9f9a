import { isOrdinary } from "./ordinary-words";
import { secretsIn } from "./secrets-in";
import { type TextIndex, textIndex } from "./text-index";
import { writtenForms } from "./written-forms";

/** Stands for a secret of the run in texts that were written before, or elsewhere than, it was shown. */
const placeholder = "‹secret›";

// An implementation that shows more secrets than any order has could fill the memory with them.
const mostCharacters = 1_000_000;

let shown = new Set<string>();
let index: TextIndex = textIndex();
let characters = 0;

/** Forgets the secrets of earlier runs in this process. */
export function forgetSecrets(): void {
  shown = new Set();
  index = textIndex();
  characters = 0;
}

function remember(secret: string): void {
  if (shown.has(secret) || isOrdinary(secret) || characters + secret.length > mostCharacters) return;
  // A placeholder on a tape stands for a secret and is none.
  if (/^‹(secret|link)(:\d+)?›$/.test(secret)) return;
  shown.add(secret);
  characters += secret.length;
  for (const form of writtenForms(secret)) index.add(form, placeholder);
}

/** Remembers every secret of an answer for the rest of the run, whatever else is wrong with the answer. */
export function rememberSecrets(answer: unknown): void {
  for (const secret of secretsIn(answer)) remember(secret);
}

/** Remembers the secrets that another process of the run was shown. */
export function rememberAll(secrets: readonly string[]): void {
  for (const secret of secrets) remember(secret);
}

/** All secrets that this process was shown, for the process that writes the reports. */
export function shownSecrets(): readonly string[] {
  return [...shown];
}

/** Returns true if a text holds a secret of the run. */
export function holdsShownSecret(text: string): boolean {
  return index.isIn(text);
}

/** Hides the secrets of the run in a text, in whatever form they are written. */
export function hideShownSecrets(text: string): string {
  return index.replaceIn(text);
}
