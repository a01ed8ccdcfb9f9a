import type { Act } from "../../bindings/binding";
import { opensDraft } from "../history/protocol-names";
import { type Difference, plainText } from "./compare-values";
import type { Correspondence } from "./correspondence";

/** Learns which links and proposed texts of the target stand for those of the reference. */
export class Drafts {
  private readonly entered = new Set<string>();

  constructor(
    private readonly ids: Correspondence,
    /** The person, or the company if its people share drafts. */
    private readonly readerOf: (person: string) => string,
  ) {}

  /** Notes a text that a person enters. */
  enter(text: string): void {
    this.entered.add(plainText(text));
  }

  /** Binds link and text of a draft that the person has just opened. */
  learn(person: string, latest: Act | undefined, expected: unknown, observed: unknown): void {
    const [ours, theirs] = [draftIn(expected), draftIn(observed)];
    if (ours === undefined || theirs === undefined || latest?.who !== person) return;
    if (latest.action !== opensDraft || !theirs.text.includes(theirs.link)) return;
    // A text that was entered before is not the portal's proposal.
    if (this.entered.has(plainText(theirs.text))) return;
    if (this.ids.bind("link", ours.link, theirs.link))
      this.ids.propose(this.readerOf(person), ours.text, theirs.text);
  }
}

/** The difference of a new draft whose text does not have the link that is shown beside it. */
export function missingLink(
  latest: Act | undefined,
  expected: unknown,
  observed: unknown,
): Difference | undefined {
  const [ours, theirs] = [draftIn(expected), draftIn(observed)];
  if (ours === undefined || theirs === undefined || latest?.action !== opensDraft) return undefined;
  if (theirs.text === "" || theirs.text.includes(theirs.link) || !ours.text.includes(ours.link))
    return undefined;
  return { field: "link", expected: ours.link, observed: theirs.link, within: {} };
}

function draftIn(value: unknown): { readonly text: string; readonly link: string } | undefined {
  if (typeof value !== "object" || value === null || !("text" in value) || !("link" in value))
    return undefined;
  const { text, link } = value;
  return typeof text === "string" && typeof link === "string" ? { text, link } : undefined;
}
