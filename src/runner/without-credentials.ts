/** A target as reports and messages may show it: without the user name and password that an address can carry. */
export function shownTarget(target: string): string {
  return target.replace(/(:\/\/)[^/@\s]+@/, "$1");
}
