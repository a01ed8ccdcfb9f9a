import type { Fault } from "./fault";
import { replacingFact } from "./replacing";

export const linkIsSharedByAllProviders: Fault = {
  name: "link-is-shared-by-all-providers",
  requirement: "link-is-personal",
  story: "Every provider's draft carries the same link, which leads to whoever requested last.",
  change: replacingFact("draftFor", (original) => (state, provider) => {
    const [first = provider] = state.directory.providers.keys();
    const { link } = original(state, first);
    const own = original(state, provider);
    return { link, text: own.text.replace(own.link, link) };
  }),
};
