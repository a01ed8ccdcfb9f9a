/** Returns true if the note of a check that could not be judged names the check that failed before it. Otherwise it names what the server lacks. */
export function namesCheck(note: string): boolean {
  return /^(?:feature|machine):/.test(note);
}
