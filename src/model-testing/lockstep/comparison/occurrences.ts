import type { Choices } from "../../../domain/choices";
import type { ActionName } from "../../../port/actions";
import type { ActAnswer } from "../../../port/answers";
import type { Arrangement } from "../../../port/arrangement";
import type { Act } from "../../bindings/binding";
import type { KnownThings } from "../history/known-things";
import {
  acceptsRequest,
  cancelsOrder,
  changesOffer,
  closesDraft,
  grantsTenancy,
  newCustomerSteps,
  opensDraft,
  reviewsOrder,
  selectsContact,
  sendsRequest,
  startsAddition,
  submitsAddition,
  submitsContact,
  submitsOrder,
} from "../history/protocol-names";

/** The past of a history, as far as open answers and silent differences depend on it. */
export class Occurrences {
  private readonly nicknames = new Set<unknown>();
  private readonly tenancies = new Set<string>();
  private readonly upgraded = new Set<string>();
  private readonly senders = new Set<string>();
  private readonly reviewed = new Set<string>();
  private readonly submitted = new Set<string>();
  private readonly adding = new Set<string>();
  private readonly drafting = new Set<string>();
  private readonly followed = new Set<string>();
  private readonly selected = new Map<string, string>();
  private readonly contacts = new Map<string, string | undefined>();

  /** @param known the things of the whole history */
  constructor(
    private readonly arrangement: Arrangement,
    private readonly known: Pick<KnownThings, "companyOf" | "maySee" | "subscriptions">,
    private readonly choices: Pick<Choices, "reading-018">,
  ) {}

  /** Notes an act and the reference's answer. */
  learn(act: Act, { outcome }: ActAnswer): void {
    const { who, action, args } = act;
    if ("nickname" in args) this.nicknames.add(args.nickname);
    if (outcome !== "accepted") return;
    this.learnStep(who, action);
    if (action === opensDraft) this.drafting.add(who);
    if (action === closesDraft) this.drafting.delete(who);
    if (action === startsAddition) this.adding.add(who);
    if (action === submitsAddition) this.adding.delete(who);
    if (action === sendsRequest) this.senders.add(who);
    if (action === acceptsRequest && "link" in args) this.followed.add(args.link);
    this.learnContact(act);
    if (action === grantsTenancy && "customer" in args && "reseller" in args)
      this.tenancies.add(tenancyOf(args.customer, String(args.reseller)));
    if (action === changesOffer && "offer" in args && !this.isAzure(args.offer)) {
      const customer = this.known.subscriptions.get(args.subscription)?.customer;
      if (customer !== undefined) this.upgraded.add(customer.id);
    }
  }

  /** True for a nickname that a person has entered: it is no longer the portal's own wording. */
  isEntered(nickname: unknown): boolean {
    return this.nicknames.has(nickname);
  }

  /** True if the person's company has been given tenant owner permissions for the customer. */
  isTenantOwner(person: string, customer: string): boolean {
    return this.tenancies.has(tenancyOf(customer, this.known.companyOf(person)));
  }

  private isAzure(offer: string): boolean {
    return this.arrangement.catalogue.some(({ id, azure }) => id === offer && azure);
  }

  /** True if a subscription of the customer was upgraded to an offer without Azure: it may have been the last one to Azure. */
  isUpgraded(customer: string): boolean {
    return this.upgraded.has(customer);
  }

  /** True if the person has opened a drafted request in email. */
  hasSent(person: string): boolean {
    return this.senders.has(person);
  }

  /** True for a link that a reseller has followed and accepted. */
  isFollowed(link: string): boolean {
    return this.followed.has(link);
  }

  /** True if the person has selected a support contact for the subscription and not submitted it. */
  hasSelected(person: string, subscription: string): boolean {
    return this.selected.has(selectionOf(person, subscription));
  }

  /** True for the reseller that was submitted last as the contact of the subscription. */
  isContact(subscription: string, reseller: string): boolean {
    return this.contacts.get(subscription) === reseller;
  }

  /** True if the person's order is at the review or was submitted, and its Confirmation page is open. */
  isReviewed(person: string): boolean {
    return this.reviewed.has(person) || this.submitted.has(person);
  }

  /** True if the person has a draft or a Confirmation page for this action to close. */
  canClose(person: string, action: ActionName): boolean {
    return (action === closesDraft ? this.drafting : this.submitted).has(person);
  }

  /** True if the person has started to add subscriptions and not submitted them. */
  isAdding(person: string): boolean {
    return this.adding.has(person);
  }

  /** True if a Confirmation page is open whose customer shows on Done (reading-018). */
  isConfirmingOnDone(): boolean {
    return this.choices["reading-018"] === "on-done" && this.submitted.size > 0;
  }

  /** True for a customer that may be open to the person although the lists do not show it before Done. */
  isOpenBeforeDone(person: string, customer: string): boolean {
    return this.isConfirmingOnDone() && this.known.maySee(person, customer);
  }

  private learnContact({ who, action, args }: Act): void {
    if (!("subscription" in args)) return;
    const subscription = String(args.subscription);
    const selection = selectionOf(who, subscription);
    if (action === selectsContact && "reseller" in args) this.selected.set(selection, String(args.reseller));
    if (action !== submitsContact) return;
    this.contacts.set(subscription, this.selected.get(selection));
    this.selected.delete(selection);
  }

  private learnStep(who: string, action: ActionName): void {
    if (!newCustomerSteps.includes(action) && action !== cancelsOrder) return;
    const pages: readonly (readonly [Set<string>, ActionName])[] = [
      [this.reviewed, reviewsOrder],
      [this.submitted, submitsOrder],
    ];
    for (const [people, opening] of pages) {
      if (action === opening) people.add(who);
      else people.delete(who);
    }
  }
}

function selectionOf(person: string, subscription: string): string {
  return `${person}\n${subscription}`;
}

function tenancyOf(customer: string, reseller: string): string {
  return `${customer}\n${reseller}`;
}
