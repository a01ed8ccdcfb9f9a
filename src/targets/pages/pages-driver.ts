import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { type Hello, type Implementation, protocolVersion } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";
import { openWorld } from "../transports/own-world";
import { requestQueue } from "../transports/request-queue";
import * as additions from "./additions";
import { Control } from "./control";
import { evidenceName, keepEvidence } from "./evidence";
import * as newCustomer from "./new-customer";
import * as customers from "./observe-customers";
import * as orders from "./observe-orders";
import { openBrowser } from "./open-browser";
import { PagesSession } from "./pages-session";
import * as partnerships from "./partnerships";
import type { Portal } from "./portal";
import { Progress } from "./progress";
import type { SignIn } from "./sign-in";
import * as subscriptions from "./subscriptions";

type Actions = {
  readonly [Name in ActionName]: (
    session: PagesSession,
    who: string,
    args: ArgsOf<Name>,
  ) => Promise<ActAnswer<Name>>;
};

type Observations = {
  readonly [Name in ObservationName]: (
    session: PagesSession,
    who: string,
    args: LookOf<Name>,
  ) => Promise<ObserveAnswer<Name>>;
};

const actions: Actions = {
  "partnership.request": partnerships.request,
  "partnership.edit": (session, who, { text }) => partnerships.edit(session, who, text),
  "partnership.open-in-email": partnerships.openInEmail,
  "partnership.copy-to-clipboard": partnerships.copyToClipboard,
  "partnership.done": partnerships.done,
  "partnership.accept": (session, who, { link }) => partnerships.accept(session, who, link),
  "profile.change": (session, who, { description }) => subscriptions.changeProfile(session, who, description),
  "new-customer.start": (session, who, { reseller }) => newCustomer.start(session, who, reseller),
  "new-customer.give-details": newCustomer.giveDetails,
  "new-customer.choose-subscriptions": (session, who, { lines, reseller }) =>
    newCustomer.chooseSubscriptions(session, who, lines, reseller),
  "new-customer.review": newCustomer.review,
  "new-customer.submit": newCustomer.submit,
  "new-customer.cancel": newCustomer.cancel,
  "new-customer.done": newCustomer.done,
  "add-subscription.start": (session, who, { customer }) => additions.start(session, who, customer),
  "add-subscription.choose-subscriptions": (session, who, { lines }) =>
    additions.chooseSubscriptions(session, who, lines),
  "add-subscription.choose-reseller": (session, who, { reseller }) =>
    additions.chooseReseller(session, who, reseller),
  "add-subscription.submit": additions.submit,
  "subscription.buy-licences": (session, who, { additional, subscription }) =>
    subscriptions.buyLicences(session, who, subscription, additional),
  "subscription.upgrade": (session, who, { offer, subscription }) =>
    subscriptions.upgrade(session, who, subscription, offer),
  "subscription.set-reseller": (session, who, { mpnId, subscription }) =>
    subscriptions.setReseller(session, who, subscription, mpnId),
  "subscription.choose-support-contact": (session, who, { reseller, subscription }) =>
    subscriptions.chooseContact(session, who, subscription, reseller),
  "subscription.submit-support-contact": (session, who, { subscription }) =>
    subscriptions.submitContact(session, who, subscription),
  "subscription.rename": (session, who, { nickname, subscription }) =>
    subscriptions.rename(session, who, subscription, nickname),
  "customer.change-phone": (session, who, { customer, phone }) =>
    subscriptions.changePhone(session, who, customer, phone),
  "tenant-owner.grant": (session, who, { customer, reseller }) =>
    subscriptions.grantOwner(session, who, customer, reseller),
  "azure-account.note": (session, who, { customer, note }) =>
    subscriptions.noteAzure(session, who, customer, note),
};

const observations: Observations = {
  "indirect-providers-list": customers.observeList,
  "indirect-resellers": partnerships.indirectResellers,
  "partnership-request": partnerships.observeRequest,
  "new-subscription-reseller-choices": orders.observeResellerChoices,
  "support-contact-choices": orders.observeContactChoices,
  "new-customer-form": orders.observeForm,
  credentials: (session, who, { customer }) => orders.observeCredentials(session, who, customer),
  "add-subscription": orders.observeAddition,
  customers: (session, who, { reseller }) => customers.observeCustomers(session, who, reseller),
  customer: (session, who, { customer }) => customers.observeCustomer(session, who, customer),
  subscriptions: (session, who, { customer }) => customers.observeSubscriptions(session, who, customer),
  orders: orders.observeOrders,
  incentives: customers.observeIncentives,
  "tenant-owners": (session, who, { customer }) => customers.observeOwners(session, who, customer),
  "azure-account": (session, who, { customer }) => customers.observeAzure(session, who, customer),
};

/** Absent: pages show a clock nowhere, and their words for a refusal are their own. */
const hello: Hello = {
  protocol: protocolVersion,
  implementation: { name: "web pages", version: "" },
  capabilities: {
    roles: true,
    "partnership-requests": true,
    "indirect-resellers": true,
    "new-customer-order": true,
    "add-subscription": true,
    customers: true,
    subscriptions: true,
    "reseller-by-mpn-id": true,
    "support-contact": true,
    "draft-ways-out": true,
    profile: true,
    credentials: true,
    "delegated-administration": true,
    incentives: true,
    upgrade: true,
    "azure-tenant-owner": true,
    "virtual-clock": false,
    reasons: false,
  },
};

interface Opened {
  readonly session: PagesSession;
  readonly progress: Progress;
  readonly close: () => Promise<void>;
}

async function openPortal(given: Portal, signIn: SignIn): Promise<Opened> {
  const { origin: first, pathname } = new URL(given.base);
  const world = given.hasOwnWorld ? await openWorld(first, given.limitMs) : undefined;
  const origin = world?.origin ?? first;
  const portal = { ...given, base: `${origin}${pathname}` };
  const session = new PagesSession(await openBrowser(), portal, signIn);
  const close = async () => {
    await session.close();
    await world?.close();
  };
  const control = new Control(origin, portal.limitMs);
  return { session, progress: new Progress(control, session), close };
}

/** Each repeats a check, so that only the first failures of a run are kept. */
const mostEvidence = 5;

function evidenceKeeper(folder: string | undefined) {
  let failures = 0;
  return async ({ progress, session }: Opened, check: string): Promise<void> => {
    if (folder === undefined || failures >= mostEvidence) return;
    failures += 1;
    await keepEvidence(session, folder, evidenceName(check), () => progress.repeat());
  };
}

/**
 * Connects the port to a portal of web pages. The browser starts with the first request. `folder` receives screenshots, pages and
 * traces of failed checks.
 */
export function pagesDriver(portal: Portal, signIn: SignIn, folder: string | undefined): Implementation {
  const { exclusively } = requestQueue();
  let opening: Promise<Opened> | undefined;
  const asking = <Answer>(verb: string, work: (opened: Opened) => Promise<Answer>): Promise<Answer> =>
    exclusively(async () => {
      opening ??= openPortal(portal, signIn);
      const opened = await opening;
      opened.session.verb = verb;
      return work(opened);
    });
  const keep = evidenceKeeper(folder);
  let calls: () => readonly string[] = () => [];
  return {
    hello: () =>
      asking("hello", async ({ progress, session }) => {
        await progress.control.try();
        calls = () => session.takeCalls();
        return hello;
      }),
    reset: (reset) =>
      asking("reset", async ({ progress, session }) => {
        session.begin(reset.arrangement);
        await progress.reset(reset);
        session.takeCalls();
      }),
    act: (who, action, args) =>
      asking("act", ({ progress, session }) =>
        progress.act(JSON.stringify([who, action, args]), () => actions[action](session, who, args)),
      ),
    observe: (who, what, args) =>
      asking("observe", ({ progress, session }) =>
        progress.observe(JSON.stringify([who, what, args]), () => observations[what](session, who, args)),
      ),
    bye: () =>
      exclusively(async () => {
        const opened = await opening?.catch(() => undefined);
        opening = undefined;
        await opened?.close();
      }),
    failed: (check) => asking("observe", (opened) => keep(opened, check)),
    calls: () => calls().map((call) => () => call),
  };
}
