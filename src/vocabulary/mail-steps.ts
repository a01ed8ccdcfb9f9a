import type { Language } from "../domain/language";
import { resellers } from "../port/default-data/companies";
import { describedProvider, linkPrefix, type SpokenAct } from "./descriptive-ids";
import { organisationOfPerson } from "./names";
import { printSentence } from "./print-sentence";
import { sentences } from "./sentences";

/** The email outside the portal: the steps that send partnership requests to the resellers who will accept them. */
export class MailSteps {
  /** The people whose open draft contains no link. */
  private readonly withoutLink = new Set<string>();
  /** The resellers that have received a request. */
  private readonly mailed = new Set<string>();

  constructor(private readonly language: Language) {}

  /** The steps after an action: a text with the link that has left the portal is sent to the resellers who will answer. */
  after({ who, action, args }: SpokenAct, answering: ReadonlySet<string>): readonly string[] {
    if (action === "partnership.request") this.withoutLink.delete(who);
    if ("text" in args) this.noteText(who, args.text);
    const sentence =
      action === "partnership.open-in-email"
        ? sentences.sendsEmail
        : action === "partnership.copy-to-clipboard"
          ? sentences.sendsCopiedText
          : undefined;
    if (sentence === undefined || this.withoutLink.has(who)) return [];
    return resellers
      .map(({ id }) => id)
      .filter((id) => answering.has(id) && !this.mailed.has(id))
      .map((id) => {
        this.mailed.add(id);
        return printSentence(sentence, this.language, who, "past", id);
      });
  }

  /** The steps before an action: a link can be followed only after a message with it has arrived, from any colleague. */
  before({ action, who, args }: SpokenAct): readonly string[] {
    if (action !== "partnership.accept" || !("link" in args)) return [];
    const provider = describedProvider(args.link);
    const reseller = organisationOfPerson(who);
    if (provider === undefined || this.mailed.has(reseller)) return [];
    this.mailed.add(reseller);
    return [printSentence(sentences.emailsRequest, this.language, provider, "past", reseller)];
  }

  private noteText(who: string, text: string): void {
    if (text.includes(linkPrefix)) this.withoutLink.delete(who);
    else this.withoutLink.add(who);
  }
}
