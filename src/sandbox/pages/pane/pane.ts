import { html } from "hono/html";
import { parseStatementId } from "../../../domain/statement-id";
import { type ActionName, actions } from "../../../port/actions";
import { findStatement } from "../../../register/statements";
import { button, form, type Html, hidden, inBothLanguages, link, select, table } from "../parts-of-pages";
import { reasonTexts } from "../texts";
import { basePath, stateOf, type Visit } from "../visit";
import { actionLabels } from "./action-labels";
import { type Attempt, attemptsOf } from "./attempts";
import { paneTexts, simulatorTexts, situationName, situationPath } from "./pane-texts";
import { situationText } from "./permalink";
import { positionOf, statesOfWork } from "./positions";
import { statechart } from "./statechart";

/** The statements that the description of an action names, with the register's words in both languages. */
function statementsOf(action: ActionName): readonly Html[] {
  const ids = [...new Set(actions[action].does.match(/S\d+/g) ?? [])];
  return ids.flatMap((text) => {
    const id = parseStatementId(text);
    const statement = id === undefined ? undefined : findStatement(id);
    if (statement === undefined) return [];
    return [html`<p>${link(`/statements/${text}`, text)}</p>${inBothLanguages(statement)}`];
  });
}

function chartBeside(visit: Visit, attempts: readonly Attempt[]): Html {
  const { history, language } = visit;
  const position = positionOf(visit);
  const [before, moment] = [history?.moments[history.present - 1], history?.moments[history.present]];
  const last = before && moment && { action: moment.action, from: before.states.get(position.machine) };
  const possible = new Set(attempts.filter(({ reason }) => reason === undefined).map(({ action }) => action));
  return statechart(position, { last, possible }, language);
}

function possibilities(visit: Visit, who: string, attempts: readonly Attempt[]): Html {
  const { language } = visit;
  const rows = attempts.map(({ action, reason }) => {
    const now = reason === undefined ? paneTexts.possible[language] : reasonTexts[reason][language];
    return [
      html`<p><b title="${action}">${actionLabels[action][language]}</b> ${now}</p>`,
      html`${statementsOf(action)}`,
    ];
  });
  const heads = [paneTexts.action, paneTexts.statements].map((head) => head[language]);
  return table(`${paneTexts.title[language]}: ${who}`, heads, rows, language);
}

function personForm(visit: Visit, chosen: string): Html {
  const { language } = visit;
  const people = [...stateOf(visit).directory.people.values()].filter(({ id }) => !id.endsWith("#service"));
  const choices = people.map(({ id, name }) => ({ value: id, label: `${id} · ${name}` }));
  const label = paneTexts.as[language];
  return html`<form method="get" class="filter">${select(label, "as", choices, chosen, visit.who)}${button(paneTexts.show[language], "plain")}</form>`;
}

function jumpForm(visit: Visit, to: number, label: string, describes?: string): Html {
  const more = describes === undefined ? {} : { describes };
  return form(visit, "pane.jump", [hidden("to", String(to)), button(label, "plain", more)], "inline");
}

function historyList(visit: Visit): Html {
  const { history, language } = visit;
  if (history === undefined) return html``;
  const { moments, present } = history;
  const items = moments.map(({ action, who }, index) => {
    const words = action === "" ? paneTexts.beginning[language] : `${who}: ${actionLabels[action][language]}`;
    const go =
      index === present
        ? html`<b>${paneTexts.here[language]}</b>`
        : jumpForm(visit, index, paneTexts.go[language], `${index + 1}`);
    return html`<li>${words} ${go}</li>`;
  });
  const undo = present > 0 ? jumpForm(visit, present - 1, paneTexts.undo[language]) : "";
  const redo = present < moments.length - 1 ? jumpForm(visit, present + 1, paneTexts.redo[language]) : "";
  return html`<h3>${paneTexts.history[language]}</h3><div class="buttons">${undo}${redo}</div><ol>${items}</ol>${handOuts(visit)}`;
}

/** The link to the present situation and the history as a scenario, as far as they exist. */
function handOuts(visit: Visit): Html | string {
  const { context, language, sandbox, who } = visit;
  const { journal } = sandbox;
  if (journal === undefined) return html`<p class="hint">${simulatorTexts.noHistory[language]}</p>`;
  const { pathname, search } = new URL(context.req.url);
  const at = context.req.method === "GET" ? `${pathname}${search}`.slice(basePath.length) : "";
  const text = situationText(sandbox, journal, { at, who });
  const situation =
    text === undefined
      ? html`<span class="hint">${paneTexts.tooLong[language]}</span>`
      : link(`${situationPath}?${situationName}=${text}`, paneTexts.situation[language]);
  return html`<p class="links">${situation} ${link("/simulator/scenario", simulatorTexts.scenario[language])}</p>`;
}

/** The button of the header that opens or closes the simulator. */
export function paneSwitch(visit: Visit, back: string): Html {
  const { history, language } = visit;
  const label = history === undefined ? paneTexts.open[language] : paneTexts.close[language];
  return html`<form method="post" action="${basePath}/pane" class="switch"><input type="hidden" name="form" value="${visit.form}"><input type="hidden" name="pane" value="${history === undefined ? "on" : ""}"><input type="hidden" name="back" value="${back}"><button class="quiet">${label}</button></form>`;
}

/** The simulator: the statechart in play, what each action would meet now, for this person or another one, and the history. Empty while it is closed. */
export function pane(visit: Visit): Html | string {
  const { context, history, language } = visit;
  if (history === undefined) return "";
  history.begin(visit.who, statesOfWork(visit));
  const asked = context.req.query("as") ?? "";
  const who = stateOf(visit).directory.people.has(asked) ? asked : visit.who;
  const attempts = attemptsOf(visit, who);
  const title = paneTexts.title[language];
  return html`<aside aria-label="${title}"><h2>${title}</h2>${chartBeside(visit, attempts)}${historyList(visit)}${personForm(visit, asked)}${possibilities(visit, who, attempts)}</aside>`;
}
