import type { Language } from "../../../domain/language";
import { resellers } from "../../../port/default-data/companies";
import type { Act } from "../../bindings/act";
import { verbIn } from "./verbs";
import { companyInWords, personInWords, spaced } from "./words";

const dryRunLink = "paper-link:";

const waysOut: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "partnership.open-in-email": { en: "the opened email", "zh-TW": "開啟的電子郵件" },
  "partnership.copy-to-clipboard": { en: "the copied text", "zh-TW": "複製的文字" },
};

/** The mail outside of the portal, as a story tells it: who has written to whom, and with which text. */
export class Correspondence {
  /** Whose open draft has lost its link. */
  private readonly stripped = new Set<string>();
  /** Resellers into whose mailboxes a request has come. */
  private readonly mailed = new Set<string>();

  constructor(private readonly language: Language) {}

  /** What is sent to the resellers who will answer, once a text with the link is out of the portal. */
  after({ who, action, args }: Act, answering: ReadonlySet<string>): readonly string[] {
    if (action === "partnership.request") this.stripped.delete(who);
    if ("text" in args) this.strip(who, args.text);
    const what = waysOut[action]?.[this.language];
    if (what === undefined || this.stripped.has(who)) return [];
    return resellers
      .map(({ id }) => id)
      .filter((id) => answering.has(id) && !this.mailed.has(id))
      .map((id) => {
        this.mailed.add(id);
        return this.sentence(`${personInWords(who, this.language) ?? ""}`, "sends", what, id);
      });
  }

  /** A letter has to be in the mailbox before its link can be followed; where none is, a colleague's is as good as any. */
  before({ action, who, args }: Act): readonly string[] {
    if (action !== "partnership.accept" || !("link" in args) || !args.link.startsWith(dryRunLink)) return [];
    const [reseller = ""] = who.split("-");
    if (this.mailed.has(reseller)) return [];
    this.mailed.add(reseller);
    const provider = companyInWords(args.link.slice(dryRunLink.length), this.language);
    const what = this.language === "en" ? "a partnership request" : "合作關係要求";
    return [this.sentence(provider, "emails", what, reseller)];
  }

  private strip(who: string, text: string): void {
    if (text.includes(dryRunLink)) this.stripped.delete(who);
    else this.stripped.add(who);
  }

  private sentence(person: string, verb: string, what: string, reseller: string): string {
    const addressee = companyInWords(reseller, this.language);
    const done = verbIn(verb, "past", this.language);
    const text =
      this.language === "en"
        ? `${person} ${done} ${what} to ${addressee}`
        : `${person}${done}${what}給${addressee}`;
    return spaced(text, this.language);
  }
}
