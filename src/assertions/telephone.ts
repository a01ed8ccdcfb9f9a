/** The letters and digits of a telephone number. No statement says in which form a portal shows one. */
function charactersOf(number: string): string {
  return number.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** True if two telephone numbers differ at most in blanks and signs. Two blank ones are the same. */
export function isSameTelephone(one: string, other: string): boolean {
  return one === other || charactersOf(one) === charactersOf(other);
}
