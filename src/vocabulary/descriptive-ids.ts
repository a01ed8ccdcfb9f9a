import type { ActionName, ArgsOf } from "../port/actions";
import { offerInWords, type SubscriptionName } from "./names";

/** Ids that name what they stand for. Actions are printed from them, because the ids of an implementation say nothing. */

/** An action by one person, with descriptive ids. */
export interface SpokenAct<Name extends ActionName = ActionName> {
  readonly who: string;
  readonly action: Name;
  readonly args: ArgsOf<Name>;
}

/** Returns the id of a subscription. The id of a customer is its name. */
export function descriptiveSubscription(company: string, offer: string): string {
  return `${company}/${offer}`;
}

/** Returns the subscription with this id; undefined if it is not a descriptive one. */
export function describedSubscription(id: string): SubscriptionName | undefined {
  const [customer, offer] = id.split("/");
  if (customer === undefined || offer === undefined) return undefined;
  return { customer, offer: { id: offer, name: offerInWords(offer) } };
}

/** Descriptive links begin with this. */
export const linkPrefix = "paper-link:";

/** Returns the personal link of a provider. */
export function descriptiveLink(provider: string): string {
  return `${linkPrefix}${provider}`;
}

/** Returns the provider of a link; undefined if it is not a descriptive one. */
export function describedProvider(link: string): string | undefined {
  return link.startsWith(linkPrefix) ? link.slice(linkPrefix.length) : undefined;
}
