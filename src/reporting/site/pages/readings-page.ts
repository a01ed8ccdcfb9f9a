import { html } from "hono/html";
import { readingsOf, type Source } from "../../../../machines/machine-model";
import type { Message } from "../../../domain/text";
import { type NumberedReading, readings } from "../../../register/readings/readings";
import type { PlannedCheck } from "../../../verdicts/check";
import { both, type Markup, tell, text, wordsOf } from "../../html/markup";
import { requirementMark } from "../../html/statement-list";
import type { SitePage } from "../link-pages";
import { machineItems } from "../machine-items";
import type { Overlay } from "../overlay";
import { scenarioItems } from "../scenario-items";
import type { SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";
import type { StepTable } from "../step-table";

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

function folded(words: Message, list: Markup | undefined): Markup {
  return list === undefined ? html`` : html`<details><summary>${tell(words)}</summary>${list}</details>`;
}

function article(
  reading: NumberedReading,
  content: SiteContent,
  overlay: Overlay,
  tables: readonly StepTable[],
): Markup {
  const { id, name, question, reason, effect, requirements, statements } = reading;
  const isOn = (check: PlannedCheck) => check.readings.some((tag) => tag.split(":")[0] === id);
  const source = (each: Source) => readingsOf(each).includes(id);
  const slugs = requirements.map(
    (slug) =>
      html`<li><a href="#requirement-${slug}"><code>${slug}</code></a> ${requirementMark(slug, overlay.verdicts)}</li>`,
  );
  return html`<section class="block statement-like" id="${id}"><h2><a href="#${id}">${id}</a> ${wordsOf(question)}</h2>
<p class="meta"><code>${name}</code> · ${statements.map((each) => html`<a href="#${each}">${each}</a> `)}</p>
<h3>${tell(siteWords.choices)}</h3>${choiceItems(reading, overlay)}
<p><span class="label">${tell(siteWords.why)}</span> ${both(reason.en, reason.zh)}</p>
<p><span class="label">${tell(siteWords.effect)}</span> ${both(effect.en, effect.zh)}</p>
<ul class="slugs">${slugs}</ul>
${folded(siteWords.scenarios, scenarioItems(isOn, content, overlay))}
${folded(siteWords.inMachines, machineItems({ source, check: isOn }, tables, content))}</section>`;
}

/** Renders the questions that the page leaves open, each with its choices and the one that the run was judged by. */
export function readingsPage(content: SiteContent, overlay: Overlay, tables: readonly StepTable[]): SitePage {
  return sitePage(content, {
    path: "readings.html",
    id: pageId("readings"),
    title: siteWords.readings[content.language],
    main: html`${heading(html`${tell(siteWords.readings)} <span class="count">${readings.length}</span>`)}
<p class="lead">${tell(siteWords.aboutReadings)}</p>
${readings.map((reading) => article(reading, content, overlay, tables))}`,
  });
}
