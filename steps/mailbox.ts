import { ExpectationFailed } from "../src/assertions/finding";
import type { LocalizedText } from "../src/domain/saying";
import { labels } from "./phrases/labels";

/** A letter that was carried from the provider's email application into a reseller's mailbox. */
interface Message {
  readonly from: string;
  readonly text: string;
  /** The personal link that the draft showed when the letter was written; it may be missing in the text. */
  readonly link: string;
}

/**
 * The mail outside of any portal: the suite carries it. It also knows each provider's newest personal link from the draft in which
 * it appeared, as the person who wrote the letter would.
 */
export interface Mailbox {
  noteLink(provider: string, link: string): void;
  linkOf(provider: string): string;
  deliver(address: string, from: string, text: string): void;
  /** The link to follow in the newest letter from that provider; throws Unmet where there is none. */
  linkInMailbox(address: string, provider: string): string;
}

export function createMailbox(): Mailbox {
  const links = new Map<string, string>();
  const mailboxes = new Map<string, readonly Message[]>();
  const messagesTo = (address: string): readonly Message[] => mailboxes.get(address) ?? [];
  const linkOf = (provider: string): string => {
    const link = links.get(provider);
    if (link === undefined) throw noLink(labels.noDraftSeen);
    return link;
  };
  return {
    noteLink: (provider, link) => {
      links.set(provider, link);
    },
    linkOf,
    deliver: (address, from, text) => {
      mailboxes.set(address, [...messagesTo(address), { from, text, link: linkOf(from) }]);
    },
    linkInMailbox: (address, provider) => {
      const message = messagesTo(address).findLast(({ from }) => from === provider);
      if (message === undefined) throw noLink(labels.noLetter);
      if (!message.text.includes(message.link)) throw noLink(labels.messageWithoutLink);
      return message.link;
    },
  };
}

function noLink(observed: LocalizedText): ExpectationFailed {
  return new ExpectationFailed({ kind: "mismatch", expected: labels.message, observed });
}
