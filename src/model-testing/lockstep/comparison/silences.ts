import type { Choices } from "../../../domain/choices";
import { listedRoles } from "../../../domain/role";
import type { ActAnswer, ObserveAnswer } from "../../../port/answers";
import type { Arrangement } from "../../../port/arrangement";
import type { ObservationName } from "../../../port/observations";
import type { ObservationQuery } from "../../execution/session";
import type { KnownThings } from "../history/known-things";
import { type Difference, isNothing } from "./compare-values";

/** Differences about which the page says nothing, and on which no reading decides. */
export class Silences {
  private readonly offerNames: ReadonlySet<string>;
  private readonly nicknames = new Set<unknown>();

  constructor(
    private readonly arrangement: Arrangement,
    private readonly known: Pick<KnownThings, "companyOf">,
    private readonly choices: Pick<Choices, "reading-032">,
  ) {
    this.offerNames = new Set(arrangement.catalogue.map(({ name }) => name));
  }

  /** Notes what people have entered: it is no longer the portal's own wording. */
  learn(args: object): void {
    if ("nickname" in args) this.nicknames.add(args.nickname);
  }

  /**
   * The name that a subscription has before it is given one is the portal's business, and so is the customer of an order, which
   * need not be shown. Whose customer it is, the MPN ID and the support contact are shown to the provider (S141, S172, S193); a
   * reseller may see less.
   */
  coversValue({ field, expected, observed, within }: Difference, person: string): boolean {
    if (field === "customer" && observed === null && "order" in within) return true;
    if (observed === null && providersDetails.has(field) && this.isResellersPerson(person))
      return field !== "reseller" || expected !== this.known.companyOf(person);
    if (field !== "nickname" || typeof expected !== "string" || typeof observed !== "string") return false;
    return this.offerNames.has(expected) && !this.nicknames.has(observed);
  }

  /** Returns whether a refusal instead of a value, or the other way round, contradicts nothing. */
  coversOutcome(
    { person, what, args }: ObservationQuery,
    expected: ObserveAnswer,
    answer: ObserveAnswer,
  ): boolean {
    const [shown, other] = expected.outcome === "observed" ? [expected, answer] : [answer, expected];
    if (other.outcome !== "rejected") return false;
    // A list that is refused shows as little as an empty one.
    if (showsNothing(shown)) return true;
    // A reseller that serves the customer may see more of it: that it acts on nothing is judged by its actions.
    const isKnown = expected.outcome === "rejected" && expected.reason === "not-associated";
    if (isKnown && beyondTheAccount.has(what)) return true;
    // The provider narrows its list to a reseller (S199). Whether a reseller can is not stated.
    if (what === "customers" && "reseller" in args && this.isResellersPerson(person)) return true;
    // That a support contact may see the subscription (reading-032) does not open the account to it; reading-041 is about resellers.
    if (
      this.choices["reading-032"] === "supported-too" &&
      what === "customer" &&
      this.isResellersPerson(person)
    )
      return true;
    // The list is official; that it is public is no statement of the page.
    return (
      what === "indirect-providers-list" && (!this.hasListedRole(person) || this.isResellersPerson(person))
    );
  }

  private isResellersPerson(person: string): boolean {
    return this.arrangement.resellers.some(({ id }) => id === this.known.companyOf(person));
  }

  private hasListedRole(person: string): boolean {
    const held = this.arrangement.people.find(({ id }) => id === person)?.roles ?? [];
    return listedRoles.some((role) => held.includes(role));
  }
}

/** No statement says who sees these. Reading-041 is about account information alone. */
const beyondTheAccount: ReadonlySet<ObservationName> = new Set(["tenant-owners", "azure-account"]);

const providersDetails: ReadonlySet<string> = new Set(["reseller", "mpnId", "supportContact"]);

function showsNothing(answer: ActAnswer | ObserveAnswer): boolean {
  if (answer.outcome !== "observed") return false;
  const { value } = answer;
  return isNothing(value) || (value !== null && "page" in value && value.page === "none");
}
