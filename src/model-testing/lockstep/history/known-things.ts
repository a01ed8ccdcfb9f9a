import type { ActAnswer } from "../../../port/answers";
import type { Arrangement } from "../../../port/arrangement";
import type { InProcessImplementation } from "../../../port/implementation";
import type { Act } from "../../bindings/binding";
import { type Command, nameOfThing } from "./command";
import { opensDraft } from "./protocol-names";

export interface KnownCustomer {
  readonly name: string;
  readonly id: string;
  readonly provider: string;
  /** The reseller of the account. */
  readonly reseller: string | null;
}

export interface KnownSubscription {
  readonly name: string;
  readonly id: string;
  readonly customer: KnownCustomer;
  readonly offer: string;
  readonly licences: number;
  readonly reseller: string | null;
  readonly supportContact: string | null;
}

interface KnownLink {
  readonly name: string;
  readonly id: string;
  readonly provider: string;
  /** The person whose draft has shown it. */
  readonly person: string;
}

/** The things that a history has brought into being, with the ids that the reference gave. */
export class KnownThings {
  readonly customers: KnownCustomer[] = [];
  readonly links: KnownLink[] = [];
  readonly subscriptions = new Map<string, KnownSubscription>();
  readonly partners = new Map<string, readonly string[]>();
  private readonly ids = new Map<string, string>();
  private readonly companies: ReadonlyMap<string, string>;

  constructor(private readonly arrangement: Arrangement) {
    this.companies = new Map(arrangement.people.map(({ id, organisation }) => [id, organisation]));
  }

  companyOf(person: string): string {
    return this.companies.get(person) ?? "";
  }

  worksForProvider(person: string): boolean {
    return this.arrangement.providers.some(({ id }) => id === this.companyOf(person));
  }

  isCustomerOf(customer: string, provider: string): boolean {
    return this.customers.some((each) => each.id === customer && each.provider === provider);
  }

  /** False for the customers of other providers. */
  maySee(person: string, customer: string): boolean {
    const provider = this.customers.find(({ id }) => id === customer)?.provider;
    return provider !== undefined && (provider === this.companyOf(person) || !this.worksForProvider(person));
  }

  /** The id of a named thing, or the name itself if the thing does not exist, which no person knows. */
  idOf(name: string): string {
    return this.ids.get(name) ?? name;
  }

  /** The name of the thing with this id. */
  nameOf(id: string): string | undefined {
    for (const [name, known] of this.ids) if (known === id) return name;
    return undefined;
  }

  /** The resellers of a customer's account and of its subscriptions. */
  resellersOf(customer: KnownCustomer): readonly string[] {
    const own = [...this.subscriptions.values()].filter((each) => each.customer === customer);
    const all = [customer.reseller, ...own.map(({ reseller }) => reseller)];
    return [...new Set(all.filter((each) => each !== null))];
  }

  /** Adds what an accepted act has brought into being. Returns the customer that it concerns. */
  take(
    command: Command,
    act: Act,
    answer: ActAnswer,
    reference: InProcessImplementation,
  ): string | undefined {
    if (answer.outcome !== "accepted") return undefined;
    const { who, action, args } = act;
    const customer =
      this.takeResult(command, act, answer.result, reference) ??
      this.customerIn(args) ??
      this.customerOf(act, answer.result, reference);
    if (action === opensDraft) this.takeLink(command.key, who, reference);
    if ("link" in args) this.takePartners(args.link, reference);
    if (customer !== undefined) this.takeSubscriptions(command.key, who, customer, reference);
    if ("subscription" in args) this.moveToEnd(args.subscription);
    return customer;
  }

  private takeResult(
    { key }: Command,
    { who }: Act,
    result: object,
    reference: InProcessImplementation,
  ): string | undefined {
    if (!("customer" in result) || typeof result.customer !== "string") return undefined;
    const id = result.customer;
    const name = this.keep(nameOfThing("customer", key), id);
    const account = reference.observe(who, "customer", { customer: id });
    const reseller = account.outcome === "observed" ? account.value.reseller : null;
    this.customers.push({ name, id, provider: this.companyOf(who), reseller });
    return id;
  }

  private takeLink(key: number, who: string, reference: InProcessImplementation): void {
    const draft = reference.observe(who, "partnership-request", {});
    if (draft.outcome !== "observed" || draft.value === null) return;
    const id = draft.value.link;
    const name = this.keep(nameOfThing("link", key), id);
    this.links.push({ name, id, provider: this.companyOf(who), person: who });
  }

  /** The provider of the link sees its partners. */
  private takePartners(link: string, reference: InProcessImplementation): void {
    const provider = this.links.find(({ id }) => id === link)?.provider;
    for (const [person, company] of this.companies) {
      if (provider === undefined || company !== provider) continue;
      const list = reference.observe(person, "indirect-resellers", {});
      if (list.outcome !== "observed") continue;
      this.partners.set(
        provider,
        list.value.map(({ reseller }) => reseller),
      );
      return;
    }
  }

  private customerIn(args: object): string | undefined {
    if ("customer" in args && typeof args.customer === "string") return args.customer;
    if (!("subscription" in args) || typeof args.subscription !== "string") return undefined;
    return this.subscriptions.get(args.subscription)?.customer.id;
  }

  /** The customer for which an act has bought subscriptions, if its answer does not say. */
  private customerOf({ who }: Act, result: object, reference: InProcessImplementation): string | undefined {
    if (!("subscriptions" in result) || !Array.isArray(result.subscriptions)) return undefined;
    const bought: readonly unknown[] = result.subscriptions;
    return this.customers.find(({ id, provider }) => {
      if (provider !== this.companyOf(who)) return false;
      const list = reference.observe(who, "subscriptions", { customer: id });
      return (
        list.outcome === "observed" && list.value.some(({ subscription }) => bought.includes(subscription))
      );
    })?.id;
  }

  private takeSubscriptions(key: number, who: string, of: string, reference: InProcessImplementation): void {
    const customer = this.customers.find(({ id }) => id === of);
    const list = reference.observe(who, "subscriptions", { customer: of });
    if (list.outcome !== "observed" || customer === undefined) return;
    let number = 0;
    for (const { subscription: id, offer, licences, reseller, supportContact } of list.value) {
      const name =
        this.subscriptions.get(id)?.name ?? this.keep(nameOfThing("subscription", key, number++), id);
      this.subscriptions.set(id, { name, id, customer, offer, licences, reseller, supportContact });
    }
  }

  /** A subscription that was changed counts as recent, so that several things happen to it. */
  private moveToEnd(id: string): void {
    const known = this.subscriptions.get(id);
    if (known === undefined) return;
    this.subscriptions.delete(id);
    this.subscriptions.set(id, known);
  }

  private keep(name: string, id: string): string {
    this.ids.set(name, id);
    return name;
  }
}
