/** The text is neither the page nor its list of statements. The message names the place of the problem. */
export class PageUnreadable extends Error {
  override readonly name = "PageUnreadable";
  constructor(
    readonly where: string,
    readonly what: string,
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    super(`The page cannot be read, ${where}: ${what}. Expected ${expected}.`, options);
  }
}
