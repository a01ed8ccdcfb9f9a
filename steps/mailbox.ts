import { ExpectationFailed } from "../src/assertions/finding";
import type { LocalizedText } from "../src/domain/text";
import { labels } from "../src/vocabulary/labels";

/** A message from a provider in a reseller's mailbox. */
interface Message {
  readonly from: string;
  readonly text: string;
  /** The personal link that the draft showed when the message was written. The text may not contain it. */
  readonly link: string;
}

/**
 * Email outside the portal, which the suite delivers. It also stores each provider's newest personal link, which the sender has
 * seen in the draft.
 */
export interface Mailbox {
  noteLink(provider: string, link: string): void;
  linkOf(provider: string): string;
  deliver(address: string, from: string, text: string): void;
  /** The link in the newest message from this provider; throws `ExpectationFailed` if there is none. */
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
