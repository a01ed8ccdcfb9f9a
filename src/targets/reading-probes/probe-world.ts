import { type ActionName, type ArgsOf, actions, type ResultOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Capability } from "../../port/capabilities";
import { type CustomerName, personOf, type ResellerId } from "../../port/default-data/companies";
import { customerDetailsOf } from "../../port/default-data/default-arrangement";
import type { Hello, Implementation } from "../../port/implementation";
import { type LookOf, type ObservationName, observations, type ValueOf } from "../../port/observations";
import type { CustomerDetails, OrderLine } from "../../port/shapes";

/** One message of a probe and the outcome that it had: `accepted`, `observed`, the reason of a refusal, `rejected` without one. */
export interface ProbeStep {
  readonly who: string;
  readonly name: ActionName | ObservationName;
  readonly args: Readonly<Record<string, unknown>>;
  readonly outcome: string;
}

/** A probe cannot go on: a preparation was refused, or the implementation does not offer what the question is about. */
export class ProbeStopped extends Error {
  constructor(readonly because: { readonly absent: Capability } | { readonly refused: ProbeStep }) {
    super("absent" in because ? `${because.absent} is not claimed` : `${because.refused.name} was refused`);
  }
}

export const provider = personOf("northwind", "admin-agent");
export const colleague = personOf("northwind", "sales-agent");
export const otherProvider = personOf("wingtip", "admin-agent");
export const fabrikam = personOf("fabrikam", "global-admin");
export const litware = personOf("litware", "global-admin");

export interface AddedCustomer {
  readonly customer: string;
  /** The ids of the subscriptions, as the Subscriptions page lists them. */
  readonly subscriptions: readonly ValueOf<"subscriptions">[number][];
}

interface CustomerOrder {
  readonly company?: CustomerName;
  readonly reseller?: ResellerId;
  readonly lines?: readonly OrderLine[];
  /** The reseller to associate with the subscriptions. */
  readonly associated?: ResellerId;
}

export const office: readonly OrderLine[] = [{ offer: "office", licences: 2 }];

/** A world that has just been reset, driven through the port. Records every message. */
export class ProbeWorld {
  readonly steps: ProbeStep[] = [];

  constructor(
    private readonly implementation: Implementation,
    private readonly hello: Hello,
    readonly seed: number,
  ) {}

  claims(capability: Capability): boolean {
    return this.hello.capabilities[capability] === true;
  }

  /** Tries an action and returns its outcome. Throws ProbeStopped if the capability is not claimed. */
  async tries<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): Promise<string> {
    return outcomeOf(await this.#act(who, action, args));
  }

  /** Does something that the question presumes. Throws ProbeStopped if it is refused. */
  async does<Name extends ActionName>(
    who: string,
    action: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name>> {
    const answer = await this.#act(who, action, args);
    if (answer.outcome === "accepted") return answer.result;
    throw new ProbeStopped({ refused: this.#last() });
  }

  /** Returns what a person sees, or undefined if it is not shown. */
  async looks<Name extends ObservationName>(
    who: string,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ValueOf<Name> | undefined> {
    const answer = await this.#observe(who, what, args);
    return answer.outcome === "observed" ? answer.value : undefined;
  }

  /** Returns the outcome of a look: `observed` or the reason why not. */
  async mayLook<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): Promise<string> {
    return outcomeOf(await this.#observe(who, what, args));
  }

  /** Returns what a person sees. Throws ProbeStopped if it is not shown. */
  async sees<Name extends ObservationName>(
    who: string,
    what: Name,
    args: LookOf<Name>,
  ): Promise<ValueOf<Name>> {
    const answer = await this.#observe(who, what, args);
    if (answer.outcome === "observed") return answer.value;
    throw new ProbeStopped({ refused: this.#last() });
  }

  details(company: CustomerName): CustomerDetails {
    return customerDetailsOf(company, this.seed);
  }

  /** Opens a draft, opens it in email, because the link may lead nowhere before, and returns the link. The draft stays open. */
  async draft(who = provider): Promise<string> {
    await this.does(who, "partnership.request", {});
    await this.tries(who, "partnership.open-in-email", {});
    return (await this.sees(who, "partnership-request", {}))?.link ?? "";
  }

  /** Opens a draft, reads its link and closes the draft, if the implementation offers a way. */
  async link(who = provider): Promise<string> {
    const link = await this.draft(who);
    if (this.claims("draft-ways-out")) await this.does(who, "partnership.done", {});
    return link;
  }

  /** Requests a partnership with each reseller: a link may serve one reseller alone. */
  async partners(...resellers: readonly ResellerId[]): Promise<void> {
    let link = await this.link();
    for (const [index, reseller] of resellers.entries()) {
      if (index > 0 && this.claims("draft-ways-out")) link = await this.link();
      await this.does(personOf(reseller, "global-admin"), "partnership.accept", { link });
    }
  }

  /** Opens the form for a new customer and fills in its details. */
  async detailsGiven(company: CustomerName = "Contoso", reseller: ResellerId = "fabrikam"): Promise<void> {
    await this.does(provider, "new-customer.start", { reseller });
    await this.does(provider, "new-customer.give-details", this.details(company));
  }

  /** Orders for a new customer up to the open confirmation and returns the customer's id. */
  async submits({ company, reseller, lines = office, associated }: CustomerOrder = {}): Promise<string> {
    await this.detailsGiven(company, reseller);
    const chosen = associated === undefined ? {} : { reseller: associated };
    await this.does(provider, "new-customer.choose-subscriptions", { lines: [...lines], ...chosen });
    await this.does(provider, "new-customer.review", {});
    return (await this.does(provider, "new-customer.submit", {})).customer;
  }

  async designatesSupport(subscription: string, reseller: ResellerId): Promise<void> {
    await this.does(provider, "subscription.choose-support-contact", { subscription, reseller });
    await this.does(provider, "subscription.submit-support-contact", { subscription });
  }

  async addsCustomer(order: CustomerOrder = {}): Promise<AddedCustomer> {
    const customer = await this.submits(order);
    await this.does(provider, "new-customer.done", {});
    return { customer, subscriptions: await this.sees(provider, "subscriptions", { customer }) };
  }

  /** Opens the page for adding subscriptions and chooses these. */
  async choosesToAdd(customer: string, lines: readonly OrderLine[] = office): Promise<void> {
    await this.does(provider, "add-subscription.start", { customer });
    await this.does(provider, "add-subscription.choose-subscriptions", { lines: [...lines] });
  }

  /** A partner, its customer and the customer's one subscription. */
  async soldOne(
    order: CustomerOrder = {},
  ): Promise<{ readonly customer: string; readonly subscription: string }> {
    const { customer, subscriptions } = await this.addsCustomer(order);
    return { customer, subscription: subscriptions[0]?.subscription ?? "" };
  }

  #last(): ProbeStep {
    const last = this.steps.at(-1);
    if (last === undefined) throw new RangeError("There is no step yet.");
    return last;
  }

  async #act<Name extends ActionName>(who: string, name: Name, args: ArgsOf<Name>): Promise<ActAnswer<Name>> {
    if (!this.claims(actions[name].needs)) throw new ProbeStopped({ absent: actions[name].needs });
    const answer = await this.implementation.act(who, name, args);
    this.steps.push({ who, name, args, outcome: outcomeOf(answer) });
    return answer;
  }

  async #observe<Name extends ObservationName>(
    who: string,
    name: Name,
    args: LookOf<Name>,
  ): Promise<ObserveAnswer<Name>> {
    if (!this.claims(observations[name].needs)) throw new ProbeStopped({ absent: observations[name].needs });
    const answer = await this.implementation.observe(who, name, args);
    this.steps.push({ who, name, args, outcome: outcomeOf(answer) });
    return answer;
  }
}

function outcomeOf(answer: ActAnswer | ObserveAnswer): string {
  return answer.outcome === "rejected" ? (answer.reason ?? "rejected") : answer.outcome;
}
