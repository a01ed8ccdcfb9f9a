import type { Draft } from "./entities";
import { newToken } from "./new-id";
import type { State } from "./state";

/**
 * The draft that the portal proposes: a few words and, once, the link that is the provider's own (S146, S149).
 *
 * @requirement link-is-personal
 */
export function draftFor(state: State, provider: string, serial = ""): Draft {
  const link = `https://partner.example/partnership/${newToken(state.seed, `link/${provider}/${serial}`, 32)}`;
  const name = state.directory.providers.get(provider)?.name ?? provider;
  const text = `${name} would like to work with you as your indirect provider.\nTo accept, follow this link:\n${link}\n`;
  return { text, link };
}
