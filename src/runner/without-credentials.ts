/** Returns a target as reports and messages may show it: without the user name and password of an address. */
export function shownTarget(target: string): string {
  return target.replace(/(:\/\/)[^/@\s]+@/, "$1");
}
