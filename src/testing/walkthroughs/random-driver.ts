import { type ActionName, type ArgsOf, actionNames } from "../../port/actions";
import type { LookOf, ObservationName } from "../../port/observations";
import { detailsOf, type TestDriver } from "./test-driver";

/** Uses an implementation at random, with the ids of earlier answers, so that tests see every kind of answer. */
export interface RandomDriver {
  /** Performs one action and one observation as one person. */
  step(): { readonly who: string; readonly action: ActionName; readonly answers: readonly unknown[] };
}

/** Mostly people of one provider: wizards make progress only if the same people return to them. */
const organisations = [
  "northwind",
  "northwind",
  "northwind",
  "wingtip",
  "fabrikam",
  "litware",
  "adatum",
  "proseware",
];
const resellers = ["fabrikam", "litware", "adatum", "relecloud"];
const personRoles = ["global-admin", "global-admin", "sales-agent", "no-role"];

/** Equal seeds and equal answers give equal sequences of steps. */
export function randomDriver({ portal }: TestDriver, seed: number): RandomDriver {
  const draw = drawFrom(seed);
  const known = { customers: ["none"], subscriptions: ["none"], links: ["none"] };
  const step = () => {
    const who = `${draw(organisations)}-${draw(personRoles)}`;
    const action = draw(actionNames);
    const answer = portal.act(who, action, argumentsFor(action, known, draw));
    if (answer.outcome === "accepted") addIds(known, answer.result);
    const what = draw(Object.keys(observationArgs) as ObservationName[]);
    const observation = portal.observe(
      who,
      what,
      observationArgs[what](draw(known.customers), draw(resellers)),
    );
    if (what === "partnership-request" && observation.outcome === "observed")
      addIds(known, observation.value);
    return { who, action, answers: [answer, observation] };
  };
  return { step };
}

type Draw = <Thing>(things: readonly Thing[]) => Thing;

/** Uses a linear congruential generator, which is random enough to choose the next step. */
function drawFrom(seed: number): Draw {
  let value = seed >>> 0;
  return (things) => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    const drawn = things[Math.floor((value / 2 ** 32) * things.length)];
    if (drawn === undefined) throw new Error("The list to draw from is empty.");
    return drawn;
  };
}

interface KnownIds {
  readonly customers: string[];
  readonly subscriptions: string[];
  readonly links: string[];
}

function addIds(known: KnownIds, result: object | null): void {
  if (result === null) return;
  if ("customer" in result && typeof result.customer === "string") known.customers.push(result.customer);
  if ("link" in result && typeof result.link === "string") known.links.push(result.link);
  if ("subscriptions" in result && Array.isArray(result.subscriptions))
    known.subscriptions.push(...result.subscriptions);
}

const observationArgs: {
  readonly [Name in ObservationName]: (customer: string, reseller: string) => LookOf<Name>;
} = {
  "indirect-providers-list": () => ({}),
  "indirect-resellers": () => ({}),
  "partnership-request": () => ({}),
  "new-subscription-reseller-choices": () => ({}),
  "support-contact-choices": () => ({}),
  "new-customer-form": () => ({}),
  credentials: (customer) => ({ customer }),
  "add-subscription": () => ({}),
  customers: (_customer, reseller) => (reseller === "relecloud" ? {} : { reseller }),
  customer: (customer) => ({ customer }),
  subscriptions: (customer) => ({ customer }),
  orders: () => ({}),
  incentives: () => ({}),
  "tenant-owners": (customer) => ({ customer }),
  "azure-account": (customer) => ({ customer }),
};

function argumentsFor<Name extends ActionName>(action: Name, known: KnownIds, draw: Draw): ArgsOf<Name> {
  return actionArgs(known, draw)[action];
}

function actionArgs(known: KnownIds, draw: Draw): { readonly [Name in ActionName]: ArgsOf<Name> } {
  const reseller = draw(resellers);
  const customer = draw(known.customers);
  const subscription = draw(known.subscriptions);
  const line = { offer: draw(["office", "azure", "intune"]), licences: draw([1, 1, 10]) };
  const lines = [line, ...draw([[], [{ offer: "office", licences: 3 }]])];
  const wizards = {
    "new-customer.start": { reseller },
    "new-customer.give-details": detailsOf(draw(["Contoso", "Tailspin"])),
    "new-customer.choose-subscriptions": { lines, ...draw([{}, { reseller }]) },
    "new-customer.review": {},
    "new-customer.submit": {},
    "new-customer.cancel": {},
    "new-customer.done": {},
    "add-subscription.start": { customer },
    "add-subscription.choose-subscriptions": { lines },
    "add-subscription.choose-reseller": { reseller },
    "add-subscription.submit": {},
  };
  const subscriptions = {
    "subscription.buy-licences": { subscription, additional: draw([1, 2]) },
    "subscription.upgrade": { subscription, offer: "office-premium" },
    "subscription.set-reseller": { subscription, mpnId: draw(["1234567", "2345678", "7654321"]) },
    "subscription.choose-support-contact": { subscription, reseller },
    "subscription.submit-support-contact": { subscription },
    "subscription.rename": { subscription, nickname: draw(["One", "Two"]) },
  };
  return {
    "partnership.request": {},
    "partnership.edit": { text: "Welcome" },
    "partnership.open-in-email": {},
    "partnership.copy-to-clipboard": {},
    "partnership.done": {},
    "partnership.accept": { link: draw(known.links) },
    "profile.change": { description: "Better" },
    ...wizards,
    ...subscriptions,
    "customer.change-phone": { customer, phone: draw(["1", "2"]) },
    "tenant-owner.grant": { customer, reseller },
    "azure-account.note": { customer, note: draw(["One", "Two"]) },
  };
}
