import { html } from "hono/html";
import { format } from "../../../domain/text";
import { labels, otherLabels } from "../labels";
import type { Page } from "../page";
import { button, form, hidden } from "../parts-of-pages";
import { texts } from "../texts";
import { offers, type Problem, referenceLink, stateOf, type Visit } from "../visit";

/** The page behind the personal link of a request (S149, S150). */
export function acceptanceScreen(visit: Visit, token: string, problem?: Problem): Page {
  const { language } = visit;
  const link = referenceLink(token);
  const state = stateOf(visit);
  const provider = state.directory.providers.get(state.links.get(link) ?? "");
  const words =
    provider === undefined
      ? texts.unknownLink[language]
      : format(texts.acceptIntro, language, { provider: provider.name });
  const accept = offers(visit, "partnership.accept", { link })
    ? form(visit, "partnership.accept", [hidden("token", token), button(otherLabels.acceptRequest[language])])
    : "";
  return { title: labels.requestPartnership[language], problem, content: html`<p>${words}</p>${accept}` };
}
