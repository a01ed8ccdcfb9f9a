import type { Context, Hono } from "hono";
import { setCookie } from "hono/cookie";
import type { Sandbox } from "../../core/sandbox";
import { tokenCookie } from "../../server/signed-in";
import { layout } from "../layout";
import { basePath, ownPath, type Visit } from "../visit";
import { cookieOptions, paneCookie, visitOf } from "../visit-of";
import type { History } from "./history";
import { historyAsFeature } from "./history-as-feature";
import { situationScreen } from "./pane-screens";
import { situationName, situationPath } from "./pane-texts";
import { readSituation } from "./permalink";
import { statesOfWork } from "./positions";
import { repeatSituation } from "./repeat-situation";

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/** Sends the history of the present world as a feature file. */
async function sendFeature(context: Context, sandbox: Sandbox, history: History): Promise<Response> {
  const visit = await visitOf(context, sandbox, history);
  const { journal } = sandbox;
  if (visit === undefined || journal === undefined) return context.notFound();
  const { text } = historyAsFeature(sandbox.workspace.parts, journal, visit.language);
  return context.body(text, 200, {
    "content-type": "text/plain; charset=utf-8",
    "content-disposition": 'attachment; filename="history.feature"',
  });
}

async function repeat(visit: Visit, history: History): Promise<Response> {
  const { context, sandbox } = visit;
  const text = textIn(await context.req.formData(), situationName);
  const situation = readSituation(sandbox, text);
  const isRepeated =
    situation !== undefined &&
    repeatSituation(sandbox, situation, (who, deed) => {
      const states = statesOfWork({ ...visit, who });
      if (deed === undefined) history.begin(who, states);
      else history.note(who, deed.action, states);
    });
  if (situation === undefined || !isRepeated)
    return context.html(layout(visit, situationScreen(visit, text, true)), 422);
  setCookie(context, paneCookie, "on", cookieOptions);
  setCookie(context, tokenCookie, await sandbox.signIn(situation.who), { ...cookieOptions, httpOnly: true });
  return context.redirect(ownPath(`${basePath}${situation.at}`), 303);
}

/** Opens and closes the simulator, repeats situations and hands out histories. */
export function addPaneRoutes(app: Hono, sandbox: Sandbox, history: History): void {
  app.post(`${basePath}/pane`, async (context) => {
    const data = await context.req.formData();
    setCookie(context, paneCookie, textIn(data, "pane") === "on" ? "on" : "off", cookieOptions);
    return context.redirect(ownPath(textIn(data, "back")), 303);
  });
  app.get(`${basePath}/simulator/scenario.feature`, (context) => sendFeature(context, sandbox, history));
  app.post(`${basePath}${situationPath}`, async (context) => {
    const visit = await visitOf(context, sandbox, history);
    return visit === undefined ? context.redirect(basePath, 303) : repeat(visit, history);
  });
}
