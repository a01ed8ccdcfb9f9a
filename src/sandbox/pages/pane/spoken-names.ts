import { actions } from "../../../port/actions";
import { customerDetailsOf } from "../../../port/default-data/default-arrangement";
import { type CustomerDetails, customerDetails } from "../../../port/shapes";
import type { State } from "../../../reference/state";
import { descriptiveLink, descriptiveSubscription } from "../../../vocabulary/descriptive-ids";
import { allCustomerNames, isCustomer } from "../../../vocabulary/names";
import type { Deed } from "../../core/journal";
import type { Retold } from "./retold";

/** A text in quotation marks of a feature: one line without such marks. */
function quotable(text: string): string {
  return text
    .replaceAll(/["「」]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The names of the vocabulary for the customers of a history. A company that it does not know takes the name of one that is free. */
export class SpokenNames {
  readonly #spoken = new Map<string, string>();
  /** Names that several customers have. */
  readonly twins: readonly string[];

  constructor(history: readonly Retold[]) {
    const typed = history.flatMap(({ deed }) => ("company" in deed.args ? [deed.args.company] : []));
    const kept = [...(history.at(-1)?.after.customers.values() ?? [])].map(({ details }) => details.company);
    this.twins = [...new Set(kept.filter((company, index) => kept.indexOf(company) !== index))];
    const companies = [...new Set([...kept, ...typed])].filter((company) => company.trim() !== "");
    for (const company of companies.filter(isCustomer)) this.#spoken.set(company, company);
    const free = allCustomerNames.filter((name) => !this.#spoken.has(name));
    for (const company of companies.filter((each) => !isCustomer(each)))
      this.#spoken.set(company, free.shift() ?? "");
  }

  /** Companies that the vocabulary calls by another name. */
  get renamed(): readonly (readonly [company: string, name: string])[] {
    return [...this.#spoken].filter(([company, name]) => company !== name);
  }

  ofCompany(company: string): string {
    return this.#spoken.get(company) ?? allCustomerNames[0] ?? "";
  }

  ofCustomer({ customers }: State, id: string): string {
    const customer = customers.get(id);
    return customer === undefined ? id : this.ofCompany(customer.details.company);
  }

  ofSubscription(state: State, id: string): string {
    const subscription = state.subscriptions.get(id);
    if (subscription === undefined) return id;
    return descriptiveSubscription(this.ofCustomer(state, subscription.customer), subscription.offer);
  }

  /** The details of the vocabulary for a company, with what is missing left out. */
  #details({ company, contact, domain }: CustomerDetails): CustomerDetails {
    const usual = customerDetailsOf(this.ofCompany(company), 1);
    const missing = (typed: string, text: string) => (typed.trim() === "" ? "" : text);
    return {
      ...usual,
      company: missing(company, usual.company),
      domain: missing(domain, usual.domain),
      contact: {
        ...usual.contact,
        name: missing(contact.name, usual.contact.name),
        email: missing(contact.email, usual.contact.email),
      },
    };
  }

  #text({ links }: State, text: string): string {
    const [link, provider = ""] = [...links].find(([each]) => text.includes(each)) ?? [];
    if (link === undefined) return quotable(text);
    return `${quotable(text.replaceAll(link, ""))} ${descriptiveLink(provider)}`;
  }

  /** Returns the arguments of an action with descriptive ids. */
  args({ deed, before }: Retold): Deed["args"] {
    const { args } = deed;
    if ("company" in args) return this.#details(customerDetails.parse(args));
    const link = "link" in args ? before.links.get(args.link) : undefined;
    return actions[deed.action].args.parse({
      ...args,
      ...("customer" in args ? { customer: this.ofCustomer(before, args.customer) } : {}),
      ...("subscription" in args ? { subscription: this.ofSubscription(before, args.subscription) } : {}),
      ...("text" in args ? { text: this.#text(before, args.text) } : {}),
      ...(link === undefined ? {} : { link: descriptiveLink(link) }),
      ...("description" in args ? { description: quotable(args.description) } : {}),
      ...("nickname" in args ? { nickname: quotable(args.nickname) } : {}),
      ...("note" in args ? { note: quotable(args.note) } : {}),
      ...("phone" in args ? { phone: quotable(args.phone) } : {}),
    });
  }
}
