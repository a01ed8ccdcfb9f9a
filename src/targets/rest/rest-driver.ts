import { formatInEach } from "../../domain/text";
import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { AdapterFault } from "../../port/faults";
import { type Hello, type Implementation, protocolVersion } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";
import { reachServer } from "../transports/reach-server";
import { requestQueue } from "../transports/request-queue";
import * as addition from "./addition";
import * as customers from "./customers";
import { History } from "./history";
import { HttpClient } from "./http-client";
import * as newCustomer from "./new-customer";
import * as partners from "./partners";
import * as requests from "./partnership-requests";
import type { Preparer } from "./prepare";
import { restMessages } from "./rest-messages";
import type { RestSession } from "./rest-session";
import * as subscriptions from "./subscriptions";

type Actions = {
  readonly [Name in ActionName]?: (
    session: RestSession,
    who: string,
    args: ArgsOf<Name>,
  ) => Promise<ActAnswer<Name>>;
};

type Observations = {
  readonly [Name in ObservationName]?: (
    session: RestSession,
    who: string,
    args: LookOf<Name>,
  ) => Promise<ObserveAnswer<Name>>;
};

/** The actions of the port that the API has calls for. All others are unsupported and declared absent. */
const actions: Actions = {
  "partnership.request": (session, who) => requests.request(session, who),
  "partnership.open-in-email": (session, who) => requests.openInEmail(session, who),
  "partnership.accept": (session, who, { link }) => requests.accept(session, who, link),
  "new-customer.start": (session, who, { reseller }) => newCustomer.start(session, who, reseller),
  "new-customer.give-details": newCustomer.giveDetails,
  "new-customer.choose-subscriptions": (session, who, { lines, reseller }) =>
    newCustomer.chooseSubscriptions(session, who, lines, reseller),
  "new-customer.review": (session, who) => newCustomer.review(session, who),
  "new-customer.submit": (session, who) => newCustomer.submit(session, who),
  "new-customer.cancel": (session, who) => newCustomer.close(session, who, "review"),
  "new-customer.done": (session, who) => newCustomer.close(session, who, "confirmation"),
  "add-subscription.start": (session, who, { customer }) => addition.start(session, who, customer),
  "add-subscription.choose-subscriptions": (session, who, { lines }) =>
    addition.chooseSubscriptions(session, who, lines),
  "add-subscription.choose-reseller": (session, who, { reseller }) =>
    addition.chooseReseller(session, who, reseller),
  "add-subscription.submit": (session, who) => addition.submit(session, who),
  "subscription.buy-licences": (session, who, { additional, subscription }) =>
    subscriptions.buyLicences(session, who, subscription, additional),
  "subscription.set-reseller": (session, who, { mpnId, subscription }) =>
    subscriptions.setReseller(session, who, subscription, mpnId),
  "subscription.upgrade": (session, who, { offer, subscription }) =>
    subscriptions.upgrade(session, who, subscription, offer),
  "subscription.choose-support-contact": (session, who, { reseller, subscription }) =>
    subscriptions.chooseContact(session, who, subscription, reseller),
  "subscription.submit-support-contact": (session, who, { subscription }) =>
    subscriptions.submitContact(session, who, subscription),
};

const observations: Observations = {
  "indirect-resellers": (session, who) => partners.indirectResellers(session, who),
  "partnership-request": (session, who) => requests.observeRequest(session, who),
  "new-subscription-reseller-choices": (session, who) => partners.choicesOf(session, who),
  "support-contact-choices": (session, who) => partners.choicesOf(session, who),
  "new-customer-form": (session, who) => newCustomer.observeForm(session, who),
  credentials: (session, who, { customer }) => newCustomer.observeCredentials(session, who, customer),
  "add-subscription": (session, who) => addition.observeForm(session, who),
  customers: (session, who, { reseller }) => customers.observeCustomers(session, who, reseller),
  customer: (session, who, { customer }) => customers.observeCustomer(session, who, customer),
  subscriptions: (session, who, { customer }) => subscriptions.observeSubscriptions(session, who, customer),
  orders: (session, who) => customers.observeOrders(session, who),
};

/** Absent: the API has no call that shows them. */
const hello: Hello = {
  protocol: protocolVersion,
  implementation: { name: "Partner Center REST API", version: "v1" },
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
    "draft-ways-out": false,
    profile: false,
    credentials: true,
    "delegated-administration": false,
    incentives: false,
    upgrade: true,
    "azure-tenant-owner": false,
    "virtual-clock": false,
    reasons: false,
  },
};

const unsupported = { outcome: "unsupported" } as const;

/** Throws `AdapterFault` if the API is not under this address. */
async function requireApi(client: HttpClient, base: string): Promise<void> {
  const path = "/customers";
  if (await client.has(path)) return;
  throw new AdapterFault("cannot-start", formatInEach(restMessages.noApi, { url: `${base}${path}` }));
}

/** Connects the port to a server of the Partner Center REST API v1. `address` ends with its path, such as `/v1`. */
export function restDriver(address: string, limitMs: number, preparer: Preparer): Implementation {
  const base = address.replace(/\/+$/, "");
  const { isConcurrent } = preparer;
  const client = new HttpClient(base, limitMs, isConcurrent);
  const history = new History(client, preparer);
  const { concurrently, exclusively } = requestQueue();
  let isFound = false;
  return {
    hello: () =>
      exclusively(async () => {
        await reachServer(base, limitMs, () => preparer.begin(client));
        // Every session says hello again.
        if (!isFound) await requireApi(client, base);
        isFound = true;
        return { ...hello, pipelining: isConcurrent };
      }),
    reset: (reset) => exclusively(() => history.reset(reset)),
    act: (who, action, args) =>
      exclusively(() =>
        history.act(action, [who, args], (session) =>
          Promise.resolve(actions[action]?.(session, who, args) ?? unsupported),
        ),
      ),
    observe: (who, what, args) =>
      concurrently(() =>
        history.observe(what, [who, args], (session) =>
          Promise.resolve(observations[what]?.(session, who, args) ?? unsupported),
        ),
      ),
    bye: async () => history.close(),
    calls: (answer) => history.callsOf(answer),
    forget: () => history.forget(),
  };
}
