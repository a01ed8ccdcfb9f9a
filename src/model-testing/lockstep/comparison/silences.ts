import type { Choices } from "../../../domain/choices";
import { listedRoles } from "../../../domain/role";
import type { ActAnswer, ObserveAnswer } from "../../../port/answers";
import { type Arrangement, mpnIdsOf } from "../../../port/arrangement";
import type { ObservationName } from "../../../port/observations";
import type { ObservationQuery } from "../../execution/session";
import type { KnownThings } from "../history/known-things";
import { type Difference, isNothing } from "./compare-values";
import type { Occurrences } from "./occurrences";

/** Differences about which the page says nothing, and on which no reading decides. */
export class Silences {
  private readonly offerNames: ReadonlySet<string>;

  constructor(
    private readonly arrangement: Arrangement,
    private readonly known: KnownThings,
    private readonly choices: Pick<Choices, "reading-023" | "reading-032">,
    private readonly occurrences: Occurrences,
  ) {
    this.offerNames = new Set(arrangement.catalogue.map(({ name }) => name));
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
    if (field === "reseller" && expected === null && "page" in within)
      return this.known.customers.some(({ id, reseller }) => id === within.customer && reseller === observed);
    if (expected === null && (field === "reseller" || field === "mpnId") && "subscription" in within)
      return this.isOfAccount(String(within.subscription), observed);
    if (field !== "nickname" || typeof expected !== "string" || typeof observed !== "string") return false;
    return this.offerNames.has(expected) && !this.occurrences.isEntered(observed);
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
    if (isKnown && azureObservations.has(what)) return true;
    if ("customer" in args && this.isOpenAzure(person, what, args.customer, expected)) return true;
    if (this.isBeforeDone(person, args, expected)) return true;
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

  /** A subscription that is credited to the account's reseller may show it as its own (reading-023). */
  private isOfAccount(subscription: string, observed: unknown): boolean {
    if (this.choices["reading-023"] !== "credit" || typeof observed !== "string") return false;
    const id = this.known.subscriptions.get(subscription)?.customer.reseller;
    const reseller = this.arrangement.resellers.find((each) => each.id === id);
    return reseller !== undefined && [reseller.id, ...mpnIdsOf(reseller)].includes(observed);
  }

  /**
   * The names that both lists must have. A partner without an active agreement cannot be chosen, so that its name may be missing, and
   * while no page is open, its list may be empty (S202).
   */
  namesToCompare(person: string, expected: readonly string[], observed: readonly string[]) {
    if (observed.length === 0 && !this.occurrences.isAdding(person)) return [observed, observed] as const;
    const unsigned = this.arrangement.resellers
      .filter(({ agreement }) => agreement !== "signed")
      .map(({ id }) => id);
    const without = (names: readonly string[]) => names.filter((id) => !unsigned.includes(id));
    return [without(expected), without(observed)] as const;
  }

  /** True for a question whose answer is not judged. */
  coversQuery({ person, what, args }: ObservationQuery): boolean {
    // The provider narrows its list to a reseller (S199). Whether a reseller can, and what it then sees, is not stated.
    if (what === "customers" && "reseller" in args) return this.isResellersPerson(person);
    // Reading-018 is about the list of customers: what is ordered for them may show before Done.
    if (what !== "orders" && what !== "incentives") return false;
    return this.occurrences.isConfirmingOnDone();
  }

  /**
   * S165 to S167 do not say whether a reseller sees the account before it is tenant owner, nor anything of a customer whose
   * subscriptions to Azure are gone.
   */
  private isOpenAzure(
    person: string,
    what: ObservationName,
    customer: string,
    expected: ObserveAnswer,
  ): boolean {
    if (!azureObservations.has(what)) return false;
    const isShown = expected.outcome === "observed";
    const isWithoutAzure = expected.outcome === "rejected" && expected.reason === "not-an-azure-customer";
    if (this.occurrences.isUpgraded(customer) && (isShown || isWithoutAzure)) return true;
    return isShown && this.isResellersPerson(person) && !this.occurrences.isTenantOwner(person, customer);
  }

  /** A customer that the lists do not show before Done (reading-018) may be shown elsewhere to those who will serve it. */
  private isBeforeDone(person: string, args: object, expected: ObserveAnswer): boolean {
    if (!("customer" in args)) return false;
    if (expected.outcome !== "rejected" || expected.reason !== "unknown-customer") return false;
    return this.occurrences.isOpenBeforeDone(person, String(args.customer));
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
const azureObservations: ReadonlySet<ObservationName> = new Set(["tenant-owners", "azure-account"]);

const providersDetails: ReadonlySet<string> = new Set(["reseller", "mpnId", "supportContact"]);

function showsNothing(answer: ActAnswer | ObserveAnswer): boolean {
  if (answer.outcome !== "observed") return false;
  const { value } = answer;
  return isNothing(value) || (value !== null && "page" in value && value.page === "none");
}
