import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { partnershipMachine } from "../../../machines/partnership/partnership.machine";
import type { ActionName } from "../../port/actions";
import { personOf, type ResellerId, resellers } from "../../port/default-data/companies";
import { type Act, act } from "./act";
import type { Actors } from "./actors";
import type { ActionResult, Binding, BoundMachine, CleanUp, ExpectedResult } from "./binding";
import { creditedBy } from "./crediting";
import { detailsOf } from "./details-of";
import {
  type ExpectedCustomer,
  type ExpectedDraft,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, establish, findSubscriptionTo, textIn } from "./preparations";

type Machine = typeof partnershipMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const reseller = "fabrikam";
const secondReseller = "litware";
/** A partner already, whose customer has the subscription. */
const earlierPartner = "adatum";
const madeUpLink = "https://partner.example/partnership/nobody-has-drafted-this";

const followers = {
  reseller,
  "second-reseller": secondReseller,
  "not-enrolled": "proseware",
  "without-account": "relecloud",
} as const satisfies Record<string, ResellerId>;

interface Memory {
  readonly actors: Actors;
  readonly customer: ExpectedCustomer;
  readonly subscription: string;
  /** The link in the actor's draft. */
  readonly drafted: string;
  /** The link that has reached the reseller. */
  readonly received: string;
  readonly text: string;
  readonly edits: number;
  /** Whether the draft from which the link was read could be closed again. */
  readonly closed: boolean;
}

function textOf({ drafted, edits }: Memory, link: "kept" | "left-out"): string {
  const words = `Let us sell together, version ${edits + 1}.`;
  return link === "kept" ? `${words} ${drafted}` : words;
}

function remember(memory: Memory, event: Event, handed: ActionResult, before: Snapshot): Memory {
  const [subscription] = memory.customer.subscriptions;
  const changed = (change: object): Memory =>
    subscription === undefined
      ? memory
      : { ...memory, customer: { ...memory.customer, subscriptions: [{ ...subscription, ...change }] } };
  switch (event.type) {
    case "partnership.request":
      return { ...memory, drafted: textIn(handed, "link") ?? "" };
    case "partnership.edit":
      return { ...memory, text: textOf(memory, event.link), edits: memory.edits + 1 };
    case "partnership.open-in-email":
    case "partnership.copy-to-clipboard":
      return before.matches({ draft: { open: "with-link" } })
        ? { ...memory, received: memory.drafted }
        : memory;
    case "subscription.set-reseller":
      return changed(creditedBy(mpnIdOf(reseller), subscription?.offer ?? ""));
    case "subscription.set-support-contact":
      return changed({ supportContact: reseller });
    default:
      return memory;
  }
}

function mpnIdOf(id: ResellerId): string {
  return resellers.find((each) => each.id === id)?.locationMpnId ?? "";
}

function actOf({ subscription, ...memory }: Memory, event: Event, who: string): Act {
  switch (event.type) {
    case "partnership.edit":
      return act(who, event.type, { text: textOf({ subscription, ...memory }, event.link) });
    case "partnership.accept":
      return act(who, event.type, { link: event.link === "made-up" ? madeUpLink : memory.received });
    case "order.start":
      return act(who, event.type, { reseller });
    case "subscription.set-reseller":
      return act(who, event.type, { subscription, mpnId: mpnIdOf(reseller) });
    case "subscription.set-support-contact":
      return act(who, event.type, { subscription, reseller });
    default:
      return act(who, event.type, {});
  }
}

function draftIn(memory: Memory, snapshot: Snapshot): ExpectedDraft["draft"] {
  if (snapshot.matches({ draft: "none" })) return null;
  if (snapshot.matches({ draft: { open: { "with-link": "as-drafted" } } }))
    return { containing: memory.drafted };
  return { text: memory.text };
}

function expectedState(memory: Memory, snapshot: Snapshot): ExpectedState {
  const { provider, actor, colleague } = memory.actors;
  const partners: string[] = [earlierPartner];
  if (snapshot.matches({ relation: "partnership" })) partners.push(reseller);
  if (snapshot.matches({ "second-relation": "partnership" })) partners.push(secondReseller);
  return expectedStateOf({
    partners: partners.map((partner) => ({ provider, reseller: partner })),
    drafts: [
      { person: actor, draft: draftIn(memory, snapshot) },
      ...(memory.closed ? [{ person: colleague, draft: null, reading: "reading-033" } as const] : []),
    ],
    customers: [memory.customer],
  });
}

/** Back to no open order, by way of the review, where orders are cancelled. */
function cleanUpOrder(event: Event, who: string, seed: number): CleanUp | undefined {
  if (event.type !== "order.start") return undefined;
  const acts = [
    act(who, "order.give-details", detailsOf("Nobody", seed)),
    act(who, "order.choose-subscriptions", { lines: [{ offer: "office", licences: 1 }] }),
    act(who, "order.cancel", {}),
  ];
  return { acts, requirement: "cancel-abandons-order" };
}

const resultFields: Readonly<Partial<Record<ActionName, string>>> = {
  "partnership.open-in-email": "message",
  "partnership.copy-to-clipboard": "clipboard",
};

const withLink = { en: "a text with ‹the personal link›", "zh-TW": "包含‹專屬連結›的文字" } as const;

function resultOf(memory: Memory, event: Event, before: Snapshot): ExpectedResult | undefined {
  const field = resultFields[event.type];
  if (field === undefined || memory.drafted === "") return undefined;
  const reworded = before.matches({ draft: { open: { "with-link": "reworded" } } });
  const requirement = reworded ? "link-stays-in-request" : "link-is-personal";
  return before.matches({ draft: { open: "without-link" } })
    ? { field, text: memory.text, words: memory.text, requirement: "draft-text-is-editable" }
    : { field, text: memory.drafted, words: withLink, requirement };
}

function enact(memory: Memory): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(memory, event, who),
    after: (event, handed, before) => enact(remember(memory, event, handed, before)),
    expectedState: (snapshot) => expectedState(memory, snapshot),
    readBack: (event) => (event.type === "partnership.request" ? "partnership-request" : undefined),
    tidy: (event, who) => cleanUpOrder(event, who, memory.actors.seed),
    handed: (event, before) => resultOf(memory, event, before),
  };
}

const resellerOf = (event: Event, link = followers): ResellerId =>
  event.type === "partnership.accept" ? link[event.reseller] : reseller;

/** The relation of a provider's person with Fabrikam; Litware follows the same link, Adatum is a partner already. */
export const partnershipBinding: Binding<Machine> = {
  machine: "partnership",
  async given(actors, driver) {
    await establish(actors, driver, [earlierPartner]);
    const company = actors.company(0);
    const lines = [{ offer: "office", licences: 1 }];
    const customer = await addCustomer(actors, driver, company, earlierPartner, lines);
    const subscription = await findSubscriptionTo(actors, driver, customer.id, "office");
    const closed = driver.claims("draft-ways-out");
    return enact({ actors, customer, subscription, closed, drafted: "", received: "", text: "", edits: 0 });
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
      sees: ["partnership-request", "indirect-resellers", "reseller-choices", "subscriptions"],
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
  // Cancelling is what puts the order away (reading-030).
  endsByReadingOnly: ({ type }) => type === "order.start",
  action: ({ type }) => type,
};
