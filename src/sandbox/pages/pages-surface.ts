import type { Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { languageDetector } from "hono/language";
import { languages } from "../../domain/language";
import { format, message } from "../../domain/text";
import type { Sandbox } from "../core/sandbox";
import { tokenCookie } from "../server/signed-in";
import type { Surface } from "../server/surface";
import { type Doing, singleForms, textIn } from "./actions";
import { clientScript } from "./client-script";
import { ownFormsOnly } from "./form-guard";
import { labels } from "./labels";
import { layout } from "./layout";
import { Notices } from "./notices";
import { moreLines, orderForms } from "./order-actions";
import type { Page } from "./page";
import { History } from "./pane/history";
import { addPaneRoutes } from "./pane/pane-routes";
import { scenarioScreen, situationScreen } from "./pane/pane-screens";
import { situationName, situationPath } from "./pane/pane-texts";
import { link } from "./parts-of-pages";
import { acceptanceScreen } from "./screens/acceptance";
import { accountScreen, customerScreen, customersScreen } from "./screens/customers";
import { newCustomerScreen } from "./screens/new-customer";
import { newSubscriptionScreen } from "./screens/new-subscription";
import { azureScreen, incentivesScreen, officialListScreen, ordersScreen } from "./screens/other";
import { resellersScreen } from "./screens/resellers";
import { signInScreen } from "./screens/sign-in";
import { statementScreen } from "./screens/statement";
import { subscriptionScreen } from "./screens/subscription";
import { styleSheet } from "./style-sheet";
import { texts } from "./texts";
import { basePath, ownPath, type Visit } from "./visit";
import { cookieOptions, formTokenOf, languageOf, visitOf } from "./visit-of";

const languageCookie = "twotier-language";
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
function show(visit: Visit, page: Page | undefined, status: 200 | 422 = 200): Response | Promise<Response> {
  if (page !== undefined) return visit.context.html(layout(visit, page), status);
  const missing = { title: "404", content: html`<p>${texts.nothingHere[visit.language]}</p>` };
  return visit.context.html(layout(visit, missing), 404);
}

function home(visit: Visit): Page {
  return {
    title: labels.partnerCenter[visit.language],
    content: html`<p>${texts.unchosenWork[visit.language]}</p>`,
  };
}

const idOf = ({ context }: Visit) => context.req.param("id") ?? "";

/** The pages by their paths. */
const screens: Readonly<Record<string, (visit: Visit) => Page | undefined>> = {
  "": home,
  "/indirect-resellers": (visit) => resellersScreen(visit),
  "/partnership/:id": (visit) => acceptanceScreen(visit, idOf(visit)),
  "/new-customer": (visit) => newCustomerScreen(visit),
  "/new-subscription": (visit) => newSubscriptionScreen(visit),
  "/customers": (visit) => customersScreen(visit),
  "/customers/:id": (visit) => customerScreen(visit, idOf(visit)),
  "/customers/:id/account": (visit) => accountScreen(visit, idOf(visit)),
  "/customers/:id/azure": (visit) => azureScreen(visit, idOf(visit)),
  "/subscriptions/:id": (visit) => subscriptionScreen(visit, idOf(visit)),
  "/orders": ordersScreen,
  "/incentives": incentivesScreen,
  "/official-list": (visit) => officialListScreen(visit),
  "/statements/:id": (visit) => statementScreen(visit, idOf(visit)),
  "/simulator/scenario": scenarioScreen,
  [situationPath]: (visit) => situationScreen(visit, visit.context.req.query(situationName) ?? ""),
};

function addScreens(app: Hono, sandbox: Sandbox, notices: Notices, history: History): void {
  for (const [path, screen] of Object.entries(screens)) {
    app.get(`${basePath}${path}`, async (context) => {
      const visit = await visitOf(context, sandbox, history);
      const url = new URL(context.req.url);
      if (visit === undefined)
        return context.html(
          signInScreen(sandbox, languageOf(context), `${url.pathname}${url.search}`, formTokenOf(context)),
        );
      const page = screen(visit);
      const placed = notices.take(visit.who);
      if (page === undefined || placed === undefined) return show(visit, page);
      const names = placed.subscriptions.map(
        (id) =>
          html` ${link(`/subscriptions/${encodeURIComponent(id)}`, sandbox.workspace.state().subscriptions.get(id)?.nickname || id)}`,
      );
      const words = format(texts.orderPlaced, visit.language, { order: placed.order });
      return show(visit, {
        ...page,
        notice: html`<span data-order="${placed.order}">${words}</span>${names}`,
      });
    });
  }
}

function perform(visit: Visit, doing: Doing, data: FormData, notices: Notices): Response | Promise<Response> {
  const done = doing.perform(visit, data);
  if ("reason" in done) {
    const problem = { reason: done.reason, typed: data };
    return show(visit, doing.page(visit, data, problem) ?? { ...home(visit), problem }, 422);
  }
  if (done.placed !== undefined) notices.put(visit.who, done.placed);
  return visit.context.redirect(`${basePath}${done.to}`, 303);
}

function addForms(app: Hono, sandbox: Sandbox, notices: Notices, history: History): void {
  app.post(`${basePath}/do/:action`, async (context) => {
    const visit = await visitOf(context, sandbox, history);
    if (visit === undefined) return context.redirect(basePath, 303);
    const data = await context.req.formData();
    const action = context.req.param("action");
    const more = Object.hasOwn(moreLines, action) ? moreLines[action] : undefined;
    if (more !== undefined)
      return show(visit, more(visit, data, { reason: "nothing-selected", typed: data }));
    const forms = { ...singleForms, ...orderForms };
    const doing = Object.hasOwn(forms, action) ? forms[action] : undefined;
    return doing === undefined ? show(visit, undefined) : perform(visit, doing, data, notices);
  });
}

function addSession(app: Hono, sandbox: Sandbox): void {
  app.post(`${basePath}/sign-in`, async (context) => {
    const data = await context.req.formData();
    const who = textIn(data, "person");
    if (!sandbox.world.people.some(({ id }) => id === who)) return context.redirect(basePath, 303);
    setCookie(context, tokenCookie, await sandbox.signIn(who), { ...cookieOptions, httpOnly: true });
    return context.redirect(ownPath(textIn(data, "back")), 303);
  });
  app.post(`${basePath}/sign-out`, (context) => {
    deleteCookie(context, tokenCookie, cookieOptions);
    return context.redirect(basePath, 303);
  });
  app.post(`${basePath}/language`, async (context) => {
    const data = await context.req.formData();
    const chosen = languages.find((each) => each === data.get("language")) ?? "en";
    setCookie(context, languageCookie, chosen, cookieOptions);
    return context.redirect(ownPath(textIn(data, "back")), 303);
  });
}

function addFiles(app: Hono): void {
  const file = (type: string, text: string) => (context: Context) =>
    context.body(text, 200, { "content-type": type, "cache-control": "no-cache" });
  app.get(`${basePath}/style.css`, file("text/css; charset=utf-8", styleSheet));
  app.get(`${basePath}/portal.js`, file("text/javascript; charset=utf-8", clientScript));
}

function addGuards(app: Hono): void {
  app.use(`${basePath}/*`, async (context, next) => {
    await next();
    context.header("content-security-policy", policy);
    if (context.res.headers.get("cache-control") === null) context.header("cache-control", "no-store");
  });
  app.use(`${basePath}/*`, csrf());
  app.use(
    `${basePath}/*`,
    languageDetector({
      supportedLanguages: [...languages],
      fallbackLanguage: "en",
      order: ["cookie", "header"],
      lookupCookie: languageCookie,
      caches: false,
      convertDetectedLanguage: (tag) => (/^zh\b/i.test(tag) ? "zh-TW" : (tag.split("-")[0] ?? tag)),
    }),
  );
  app.use(`${basePath}/*`, ownFormsOnly);
}

/** The portal as web pages. */
export const pagesSurface: Surface = {
  title: message("web pages", "網頁"),
  path: basePath,
  mount(app, sandbox) {
    const notices = new Notices();
    const history = new History(sandbox);
    sandbox.onReset(() => notices.clear());
    addGuards(app);
    addFiles(app);
    addSession(app, sandbox);
    addPaneRoutes(app, sandbox, history);
    addScreens(app, sandbox, notices, history);
    addForms(app, sandbox, notices, history);
  },
};
