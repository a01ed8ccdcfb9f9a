import { html } from "hono/html";
import type { Language } from "../../../domain/language";
import { parseStatementId } from "../../../domain/statement-id";
import { message } from "../../../domain/text";
import { type ActionName, actions } from "../../../port/actions";
import { registerTextIn } from "../../../register/register-text";
import { findStatement } from "../../../register/statements";
import { button, form, type Html, hidden, select, table } from "../parts-of-pages";
import { reasonTexts } from "../texts";
import { basePath, stateOf, type Visit } from "../visit";
import { type Attempt, attemptsOf } from "./attempts";
import { positionOf, statesOfWork } from "./positions";
import { statechart } from "./statechart";

/** Words of the simulator beside the pages. */
export const paneTexts = {
  title: message("Simulator", "模擬器"),
  open: message("Open simulator", "開啟模擬器"),
  close: message("Close simulator", "關閉模擬器"),
  action: message("Action", "動作"),
  statements: message("Statements of the page", "頁面的陳述"),
  possible: message("possible", "可執行"),
  history: message("History", "歷程"),
  beginning: message("Beginning", "起點"),
  undo: message("Undo", "復原"),
  redo: message("Redo", "重做"),
  go: message("Go to", "前往"),
  here: message("here", "目前位置"),
  as: message("What if this person tried", "如果由此人員嘗試"),
  show: message("Show", "顯示"),
} as const;

/** The statements that the description of an action names, with the register's words. */
function statementsOf(action: ActionName, language: Language): readonly Html[] {
  const ids = [...new Set(actions[action].does.match(/S\d+/g) ?? [])];
  return ids.flatMap((text) => {
    const id = parseStatementId(text);
    const statement = id === undefined ? undefined : findStatement(id);
    return statement === undefined
      ? []
      : [html`<p><b>${text}</b> ${registerTextIn(statement, language)}</p>`];
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
    return [html`<p><b>${action}</b> ${now}</p>`, html`${statementsOf(action, language)}`];
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
    const words = action === "" ? paneTexts.beginning[language] : `${who}: ${action}`;
    const go =
      index === present
        ? html`<b>${paneTexts.here[language]}</b>`
        : jumpForm(visit, index, paneTexts.go[language], `${index + 1}`);
    return html`<li>${words} ${go}</li>`;
  });
  const undo = present > 0 ? jumpForm(visit, present - 1, paneTexts.undo[language]) : "";
  const redo = present < moments.length - 1 ? jumpForm(visit, present + 1, paneTexts.redo[language]) : "";
  return html`<h3>${paneTexts.history[language]}</h3><div class="buttons">${undo}${redo}</div><ol>${items}</ol>`;
}

/** The button of the header that opens or closes the simulator. */
export function paneSwitch(visit: Visit): Html {
  const { history, language } = visit;
  const label = history === undefined ? paneTexts.open[language] : paneTexts.close[language];
  return html`<form method="post" action="${basePath}/pane" class="switch"><input type="hidden" name="form" value="${visit.form}"><input type="hidden" name="pane" value="${history === undefined ? "on" : ""}"><button class="quiet">${label}</button></form>`;
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
  return html`<aside aria-label="${title}"><h2>${title}</h2>${chartBeside(visit, attempts)}${personForm(visit, asked)}${possibilities(visit, who, attempts)}${historyList(visit)}</aside>`;
}
