import type { Saying } from "../src/domain/saying";
import { Unmet } from "../src/expectation/finding";
import { labels } from "./phrases/labels";

/** A letter that was carried from the provider's email application into a reseller's mailbox. */
interface Letter {
  readonly from: string;
  readonly text: string;
  /** The personal link that the draft showed when the letter was written; it may be missing in the text. */
  readonly link: string;
}

/**
 * The mail outside of any portal: the suite carries it. It also knows each provider's newest personal link from the draft in which
 * it appeared, as the person who wrote the letter would.
 */
export interface Post {
  noteLink(provider: string, link: string): void;
  linkOf(provider: string): string;
  deliver(address: string, from: string, text: string): void;
  /** The link to follow in the newest letter from that provider; throws Unmet where there is none. */
  linkInMailbox(address: string, provider: string): string;
}

export function createPost(): Post {
  const links = new Map<string, string>();
  const mailboxes = new Map<string, readonly Letter[]>();
  const lettersTo = (address: string): readonly Letter[] => mailboxes.get(address) ?? [];
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
      mailboxes.set(address, [...lettersTo(address), { from, text, link: linkOf(from) }]);
    },
    linkInMailbox: (address, provider) => {
      const letter = lettersTo(address).findLast(({ from }) => from === provider);
      if (letter === undefined) throw noLink(labels.noLetter);
      if (!letter.text.includes(letter.link)) throw noLink(labels.letterWithoutLink);
      return letter.link;
    },
  };
}

function noLink(observed: Saying): Unmet {
  return new Unmet({ kind: "mismatch", expected: labels.letter, observed });
}
