import { RestProblem } from "./rest-problem";

/** Returns the etag of an order or a subscription: its id and version in base64. */
export function etagOf({ guid, version }: { readonly guid: string; readonly version: number }): string {
  return Buffer.from(JSON.stringify({ id: guid.toLowerCase(), version })).toString("base64");
}

function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^W\//, "")
    .replace(/^"(.*)"$/, "$1");
}

/** Throws the error 2055 if a request names an etag and the resource has another one now. */
export function checkEtag(given: string | undefined, present: string): void {
  if (given === undefined || given.trim() === "" || given.trim() === "*") return;
  const isPresent = given.split(",").some((each) => withoutQuotes(each) === present);
  if (!isPresent) throw new RestProblem(400, 2055, "The etag is no longer valid. Read the resource again.");
}
