import { html } from "hono/html";
import { type NumberedReading, readings } from "../../../register/readings/readings";
import { both, type Markup, tell, text, wordsOf } from "../../html/markup";
import { requirementMark } from "../../html/statement-list";
import type { SitePage } from "../link-pages";
import type { Overlay } from "../overlay";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

function choiceItems({ choices, id }: NumberedReading, { run }: Overlay): Markup {
  const chosen = run?.started.readings[id]?.choice;
  const items = choices.map((choice, index) => {
    const ours = index === 0 ? html` <span class="reading">${tell(siteWords.ours)}</span>` : "";
    const its =
      chosen === choice.id ? html` <span class="mark pass">${tell(siteWords.chosenInRun)}</span>` : "";
    return html`<li><code>${text(choice.id)}</code> ${wordsOf(choice)}${ours}${its}</li>`;
  });
  return html`<ul class="plain choices">${items}</ul>`;
}

function article(reading: NumberedReading, overlay: Overlay): Markup {
  const { id, name, question, reason, effect, requirements, statements } = reading;
  const slugs = requirements.map(
    (slug) =>
      html`<li><a href="#requirement-${slug}"><code>${slug}</code></a> ${requirementMark(slug, overlay.verdicts)}</li>`,
  );
  return html`<section class="block statement-like" id="${id}"><h2><a href="#${id}">${id}</a> ${wordsOf(question)}</h2>
<p class="meta"><code>${name}</code> · ${statements.map((each) => html`<a href="#${each}">${each}</a> `)}</p>
<h3>${tell(siteWords.choices)}</h3>${choiceItems(reading, overlay)}
<p><span class="label">${tell(siteWords.why)}</span> ${both(reason.en, reason.zh)}</p>
<p><span class="label">${tell(siteWords.effect)}</span> ${both(effect.en, effect.zh)}</p>
<ul class="slugs">${slugs}</ul></section>`;
}

/** Renders the questions that the page leaves open, each with its choices and the one that the run was judged by. */
export function readingsPage(content: SiteContent, overlay: Overlay): SitePage {
  return sitePage(content, {
    path: "readings.html",
    id: pageId("readings"),
    title: siteWords.readings[content.language],
    main: html`${heading(html`${tell(siteWords.readings)} <span class="count">${readings.length}</span>`)}
<p class="lead">${tell(siteWords.aboutReadings)}</p>
${readings.map((reading) => article(reading, overlay))}`,
  });
}
