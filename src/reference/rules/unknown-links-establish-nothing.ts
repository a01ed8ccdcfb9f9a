import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Only the personal link of a provider leads to a partnership.
 *
 * S149: the link is what ties the message to the provider's account; reading-016: any other link is refused.
 */
export function unknownLinksEstablishNothing({ parts, state }: Situation, link: string): Refusal {
  return state.links.has(link) || !parts.follows("reading-016") ? undefined : "unknown-link";
}
