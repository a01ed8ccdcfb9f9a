import type { Choices } from "../../../domain/choices";
import { type Arrangement, mpnIdsOf } from "../../../port/arrangement";
import type { Act } from "../../bindings/binding";
import type { KnownThings } from "./known-things";
import { choosesSupport, givesDetails, setsReseller, submitsSupport } from "./protocol-names";

/** Finds commands to which the choices give no answer, so that a history does without them. */
export class OpenQuestions {
  private readonly given = new Set<string>();

  constructor(
    private readonly choices: Pick<Choices, "reading-022" | "reading-044">,
    private readonly arrangement: Arrangement,
    private readonly known: KnownThings,
  ) {}

  /** Notes the names and domains that customers have. */
  learn({ action, args }: Act): void {
    if (action === givesDetails) for (const text of this.textsIn(args)) this.given.add(text);
  }

  isAsked(act: Act): boolean {
    if (act.action === givesDetails) return this.textsIn(act.args).some((text) => this.given.has(text));
    if (this.choices["reading-022"] !== "refused") return false;
    if (act.action === setsReseller) return this.keepsReseller(act.args);
    return [choosesSupport, submitsSupport].includes(act.action) && this.hasContact(act.args);
  }

  /**
   * Reading-044 says nothing of names or domains that are alike but not equal, of those of other providers' customers and of other
   * orders, and of the step that is refused.
   */
  private textsIn(details: object): readonly string[] {
    const choice = this.choices["reading-044"];
    if (choice === "accepted") return [];
    const field = choice === "domain-refused" ? "domain" : "company";
    return [alike(String(Reflect.get(details, field)))];
  }

  /** Reading-022 is about another reseller: not about another account of the same one, nor about none. */
  private keepsReseller(args: object): boolean {
    const { reseller } = this.subscriptionIn(args) ?? { reseller: null };
    const mpnId = String(Reflect.get(args, "mpnId"));
    const owner = this.arrangement.resellers.find((each) => mpnIdsOf(each).includes(mpnId));
    return reseller !== null && (owner === undefined || owner.id === reseller);
  }

  /** A refused change of the reseller does not say whether the support contact can change. */
  private hasContact(args: object): boolean {
    return (this.subscriptionIn(args)?.supportContact ?? null) !== null;
  }

  private subscriptionIn(args: object) {
    return this.known.subscriptions.get(String(Reflect.get(args, "subscription")));
  }
}

/** The text without case, accents, width and blanks. */
function alike(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\s]/gu, "")
    .toLowerCase();
}
