import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { partnershipMachine } from "../../../machines/partnership/partnership.machine";
import type { ActionName } from "../../port/actions";
import { personOf, type ResellerId } from "../../port/default-data/companies";
import type { Actors } from "./actors";
import {
  type Act,
  type ActionResult,
  act,
  type Binding,
  type BoundMachine,
  type CleanUp,
  type ExpectedResult,
} from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedDraft,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, establish, findSubscriptionTo, textIn } from "./preparations";
import { creditedBy, detailsOf, locationMpnIdOf } from "./test-data";

type Machine = typeof partnershipMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const reseller = "fabrikam";
const secondReseller = "litware";
/** A partner from the start, whose customer has the subscription. */
const earlierPartner = "trey";
const madeUpLink = "https://partner.example/partnership/nobody-has-drafted-this";

const followers = {
  reseller,
  "second-reseller": secondReseller,
  "not-enrolled": "proseware",
  "without-account": "relecloud",
} as const satisfies Record<string, ResellerId>;

interface TestData {
  readonly actors: Actors;
  readonly customer: ExpectedCustomer;
  readonly subscription: string;
  /** The link in the actor's draft. */
  readonly drafted: string;
  /** The link that the reseller received. */
  readonly received: string;
  readonly text: string;
  readonly edits: number;
  /** True if an order was opened beside the open draft. */
  readonly left: boolean;
  /** True if the draft that the link was read from could be closed again. */
  readonly closed: boolean;
}

function textOf({ drafted, edits }: TestData, link: "kept" | "left-out"): string {
  const words = `Let us sell together, version ${edits + 1}.`;
  return link === "kept" ? `${words} ${drafted}` : words;
}

function updated(data: TestData, event: Event, result: ActionResult, before: Snapshot): TestData {
  const [subscription] = data.customer.subscriptions;
  const changed = (change: object): TestData =>
    subscription === undefined
      ? data
      : { ...data, customer: { ...data.customer, subscriptions: [{ ...subscription, ...change }] } };
  switch (event.type) {
    case "partnership.request":
      return { ...data, drafted: textIn(result, "link") ?? "", left: false };
    case "partnership.done":
      return { ...data, left: false };
    case "new-customer.start":
      return { ...data, left: data.left || before.matches({ draft: "open" }) };
    case "partnership.edit":
      return { ...data, text: textOf(data, event.link), edits: data.edits + 1 };
    case "partnership.open-in-email":
    case "partnership.copy-to-clipboard":
      return before.matches({ draft: { open: "with-link" } }) ? { ...data, received: data.drafted } : data;
    case "subscription.set-reseller":
      return changed(creditedBy(locationMpnIdOf(reseller), subscription?.offer ?? ""));
    default:
      return data;
  }
}

function actOf({ subscription, ...data }: TestData, event: Event, who: string): Act {
  switch (event.type) {
    case "partnership.edit":
      return act(who, event.type, { text: textOf({ subscription, ...data }, event.link) });
    case "partnership.accept":
      return act(who, event.type, { link: event.link === "made-up" ? madeUpLink : data.received });
    case "new-customer.start":
      return act(who, event.type, { reseller });
    case "subscription.set-reseller":
      return act(who, event.type, { subscription, mpnId: locationMpnIdOf(reseller) });
    case "subscription.choose-support-contact":
      return act(who, event.type, { subscription, reseller });
    default:
      return act(who, event.type, {});
  }
}

function draftIn(data: TestData, snapshot: Snapshot): ExpectedDraft["draft"] {
  if (snapshot.matches({ draft: "none" })) return null;
  if (snapshot.matches({ draft: { open: { "with-link": "as-drafted" } } }))
    return { containing: data.drafted };
  return { text: data.text };
}

function expectedState(data: TestData, snapshot: Snapshot): ExpectedState {
  const { provider, actor, colleague } = data.actors;
  const partners: string[] = [earlierPartner];
  if (snapshot.matches({ relation: "partnership" })) partners.push(reseller);
  if (snapshot.matches({ "second-relation": "partnership" })) partners.push(secondReseller);
  return expectedStateOf({
    partners: partners.map((partner) => ({ provider, reseller: partner })),
    drafts: [
      { person: actor, draft: draftIn(data, snapshot), reading: data.left ? "reading-045" : undefined },
      ...(data.closed ? [{ person: colleague, draft: null, reading: "reading-033" } as const] : []),
    ],
    customers: [data.customer],
  });
}

/** Cancels the order on the review page, where orders are cancelled. */
function cleanUpOrder(event: Event, who: string, seed: number): CleanUp | undefined {
  if (event.type !== "new-customer.start") return undefined;
  const acts = [
    act(who, "new-customer.give-details", detailsOf("Nobody", seed)),
    act(who, "new-customer.choose-subscriptions", { lines: [{ offer: "office", licences: 1 }] }),
    act(who, "new-customer.review", {}),
    act(who, "new-customer.cancel", {}),
  ];
  return { acts, requirement: "cancel-abandons-order" };
}

const resultFields: Readonly<Partial<Record<ActionName, string>>> = {
  "partnership.open-in-email": "message",
  "partnership.copy-to-clipboard": "clipboard",
};

const withLink = { en: "a text with ‹the personal link›", "zh-TW": "包含‹專屬連結›的文字" } as const;

function resultOf(data: TestData, event: Event, before: Snapshot): ExpectedResult | undefined {
  const field = resultFields[event.type];
  if (field === undefined || data.drafted === "") return undefined;
  const reworded = before.matches({ draft: { open: { "with-link": "reworded" } } });
  const requirement = reworded ? "link-stays-in-request" : "link-is-personal";
  return before.matches({ draft: { open: "without-link" } })
    ? { field, text: data.text, words: data.text, requirement: "draft-text-is-editable" }
    : { field, text: data.drafted, words: withLink, requirement };
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next: (event, result, before) => bind(updated(data, event, result, before)),
    expectedState: (snapshot) => expectedState(data, snapshot),
    readBack: (event) => (event.type === "partnership.request" ? "partnership-request" : undefined),
    cleanUp: (event, who) => cleanUpOrder(event, who, data.actors.seed),
    expectedResult: (event, before) => resultOf(data, event, before),
  };
}

const resellerOf = (event: Event, link = followers): ResellerId =>
  event.type === "partnership.accept" ? link[event.reseller] : reseller;

/** A provider's person and Fabrikam become partners. Litware follows the same link; Trey Research is a partner already. */
export const partnershipBinding: Binding<Machine> = {
  machine: "partnership",
  async given(actors, driver) {
    await establish(actors, driver, [earlierPartner]);
    const company = actors.company(0);
    const lines = [{ offer: "office", licences: 1 }];
    const customer = await addCustomer(actors, driver, company, earlierPartner, lines);
    const subscription = await findSubscriptionTo(actors, driver, customer.id, "office");
    const closed = driver.claims("draft-ways-out");
    return bind({
      actors,
      customer,
      subscription,
      closed,
      drafted: "",
      received: "",
      text: "",
      edits: 0,
      left: false,
    });
  },
  performer: (event, actors) =>
    event.type === "partnership.accept" ? personOf(resellerOf(event), "global-admin") : actors.actor,
  organisation: (event, actors) =>
    event.type === "partnership.accept" ? resellerOf(event) : actors.provider,
  observers: ({ actor, provider, otherProvider, colleague }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: [
        "partnership-request",
        "indirect-resellers",
        "support-contact-choices",
        "new-subscription-reseller-choices",
        "subscriptions",
      ],
    },
    { person: colleague, organisation: provider, kind: "provider", sees: ["partnership-request"] },
    {
      person: personOf(otherProvider, "sales-agent"),
      organisation: otherProvider,
      kind: "provider",
      sees: ["indirect-resellers"],
    },
  ],
  blames(what, snapshot) {
    if (what !== "partnership-request" || !snapshot.matches({ draft: { open: "with-link" } }))
      return undefined;
    const reworded = snapshot.matches({ draft: { open: { "with-link": "reworded" } } });
    return reworded ? undefined : "link-is-personal";
  },
  continuesBy({ type }, before) {
    const isOpen = before.matches({ draft: "open" });
    // Cancelling closes the order by reading-030, and opening it leaves the draft open by reading-045.
    if (type === "new-customer.start") return isOpen ? ["reading-030", "reading-045"] : ["reading-030"];
    // Another draft leaves the link valid that the reseller has received.
    const isReceived = type === "partnership.request" && before.matches({ request: "received" });
    return isReceived ? ["reading-038"] : [];
  },
  action: ({ type }) => type,
};
