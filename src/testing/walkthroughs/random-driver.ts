import { type ActionName, type ArgsOf, actionNames } from "../../port/actions";
import type { LookOf, ObservationName } from "../../port/observations";
import { detailsOf, type TestDriver } from "./test-driver";

/** Wanders through an implementation with whatever ids it has met, so that tests see every kind of answer. */
export interface RandomDriver {
  /** Does one thing and looks at another, as one person. */
  step(): { readonly who: string; readonly action: ActionName; readonly answers: readonly unknown[] };
}

/** Mostly one provider's people: wizards lead somewhere only if somebody comes back to them. */
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

/** The same seed takes the same walk through the same answers. */
export function randomDriver({ portal }: TestDriver, seed: number): RandomDriver {
  const draw = drawing(seed);
  const known = { customers: ["none"], subscriptions: ["none"], links: ["none"] };
  const step = () => {
    const who = `${draw(organisations)}-${draw(personRoles)}`;
    const action = draw(actionNames);
    const answer = portal.act(who, action, argumentsFor(action, known, draw));
    if (answer.outcome === "accepted") meet(known, answer.result);
    const what = draw(Object.keys(looks) as ObservationName[]);
    const sight = portal.observe(who, what, looks[what](draw(known.customers), draw(resellers)));
    if (what === "partnership-request" && sight.outcome === "observed") meet(known, sight.value);
    return { who, action, answers: [answer, sight] };
  };
  return { step };
}

type Draw = <Thing>(things: readonly Thing[]) => Thing;

/** A linear congruential generator is random enough to choose the next step. */
function drawing(seed: number): Draw {
  let value = seed >>> 0;
  return (things) => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    const drawn = things[Math.floor((value / 2 ** 32) * things.length)];
    if (drawn === undefined) throw new Error("There is nothing to draw from.");
    return drawn;
  };
}

interface KnownIds {
  readonly customers: string[];
  readonly subscriptions: string[];
  readonly links: string[];
}

function meet(known: KnownIds, told: object | null): void {
  if (told === null) return;
  if ("customer" in told && typeof told.customer === "string") known.customers.push(told.customer);
  if ("link" in told && typeof told.link === "string") known.links.push(told.link);
  if ("subscriptions" in told && Array.isArray(told.subscriptions))
    known.subscriptions.push(...told.subscriptions);
}

const looks: { readonly [Name in ObservationName]: (customer: string, reseller: string) => LookOf<Name> } = {
  "indirect-providers-list": () => ({}),
  "indirect-resellers": () => ({}),
  "partnership-request": () => ({}),
  "reseller-choices": () => ({}),
  order: () => ({}),
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
  return wishes(known, draw)[action];
}

function wishes(known: KnownIds, draw: Draw): { readonly [Name in ActionName]: ArgsOf<Name> } {
  const reseller = draw(resellers);
  const customer = draw(known.customers);
  const subscription = draw(known.subscriptions);
  const line = { offer: draw(["office", "azure", "intune"]), licences: draw([1, 1, 10]) };
  const lines = [line, ...draw([[], [{ offer: "office", licences: 3 }]])];
  const wizards = {
    "order.start": { reseller },
    "order.give-details": detailsOf(draw(["Contoso", "Tailspin"])),
    "order.choose-subscriptions": { lines, ...draw([{}, { reseller }]) },
    "order.submit": {},
    "order.cancel": {},
    "order.done": {},
    "add-subscription.start": { customer },
    "add-subscription.choose-subscriptions": { lines },
    "add-subscription.choose-reseller": { reseller },
    "add-subscription.submit": {},
  };
  const subscriptions = {
    "subscription.buy-licences": { subscription, additional: draw([1, 2]) },
    "subscription.upgrade": { subscription, offer: "office-premium" },
    "subscription.set-reseller": { subscription, mpnId: draw(["1234567", "2345678", "7654321"]) },
    "subscription.set-support-contact": { subscription, reseller },
    "subscription.manage": { subscription, nickname: draw(["One", "Two"]) },
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
    "customer.manage": { customer, phone: draw(["1", "2"]) },
    "tenant-owner.grant": { customer, reseller },
    "azure-account.manage": { customer, note: draw(["One", "Two"]) },
  };
}
