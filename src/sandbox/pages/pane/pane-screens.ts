import { html } from "hono/html";
import { format } from "../../../domain/text";
import type { Page } from "../page";
import { button, hidden, link } from "../parts-of-pages";
import { reasonTexts } from "../texts";
import { basePath, type Visit } from "../visit";
import { historyAsFeature } from "./history-as-feature";
import { simulatorTexts, situationName, situationPath } from "./pane-texts";
import { readSituation } from "./permalink";

/** The history of the present world as a scenario. */
export function scenarioScreen(visit: Visit): Page {
  const { language, sandbox } = visit;
  const { journal } = sandbox;
  const title = simulatorTexts.scenario[language];
  if (journal === undefined || journal.count === 0)
    return { title, content: html`<p>${simulatorTexts.noHistory[language]}</p>` };
  const { isRunnable, text } = historyAsFeature(sandbox.workspace.parts, journal, language);
  const runs = isRunnable ? simulatorTexts.runs : simulatorTexts.runsNot;
  const file = link("/simulator/scenario.feature", simulatorTexts.download[language]);
  return {
    title,
    content: html`<p>${runs[language]}</p><pre class="feature" tabindex="0">${text}</pre><p>${file}</p>`,
  };
}

/** The actions of a link, to be repeated. */
export function situationScreen(visit: Visit, text: string, hasFailed = false): Page {
  const { language, sandbox } = visit;
  const title = simulatorTexts.situation[language];
  const found = readSituation(sandbox, text);
  if (found === undefined || hasFailed) {
    const reason = found === undefined ? simulatorTexts.damaged : simulatorTexts.differs;
    return { title, content: html`<div role="alert" class="alert">${reason[language]}</div>` };
  }
  const items = found.deeds.map(({ action, reason, who }) => {
    const refused =
      reason === undefined ? "" : html` <span class="hint">${reasonTexts[reason][language]}</span>`;
    return html`<li>${who}: <b>${action}</b>${refused}</li>`;
  });
  const words = format(simulatorTexts.repeats, language, { who: found.who });
  const form = html`<form method="post" action="${basePath}${situationPath}">${hidden("form", visit.form)}${hidden(situationName, text)}${button(simulatorTexts.repeat[language])}</form>`;
  return { title, content: html`<p>${words}</p><ol>${items}</ol>${form}` };
}
