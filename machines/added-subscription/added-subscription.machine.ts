import { and, assign, not, setup, stateIn } from "xstate";
import { type Choices, ourChoices } from "../../src/domain/choices";
import type { AddSubscriptionEvent } from "../add-subscription/add-subscription.machine";
import type { Source } from "../machine-model";
import type { SupportContactEvent } from "../support-contact/support-contact.machine";

/** Inputs of the machines `add-subscription` and `support-contact`, on one customer and the subscription that was added last. */
export type AddedSubscriptionEvent = AddSubscriptionEvent | SupportContactEvent;

export interface AddedSubscriptionContext {
  /** The selections on the open page. Both are false while it is closed. */
  readonly hasLines: boolean;
  readonly hasReseller: boolean;
  /** The number of subscriptions that were added. */
  readonly added: 0 | 1 | 2;
}

const { createMachine } = setup({
  types: {
    context: {} as AddedSubscriptionContext,
    events: {} as AddedSubscriptionEvent,
    meta: {} as Source,
  },
  guards: {
    somethingIsSelected: ({ context }) => context.hasLines,
    resellerIsChosen: ({ context }) => context.hasReseller,
    noPageIsOpen: stateIn({ page: "none" }),
    subscriptionIsAdded: stateIn({ subscription: "added" }),
    addedOnceAtMost: ({ context }) => context.added < 2,
    contactIsSelected: stateIn({ list: "selected" }),
  },
  actions: {
    clearPage: assign({ hasLines: false, hasReseller: false }),
    addSubscription: assign(({ context }) => ({
      hasLines: false,
      hasReseller: false,
      added: context.added === 0 ? 1 : 2,
    })),
    takeLines: assign({ hasLines: true }),
    takeReseller: assign({ hasReseller: true }),
  },
});

const opens = { target: "new-subscription", actions: "clearPage" } as const;

const choosingAgain: Source = { reading: "reading-024" };

const takesLines = (meta: Source) =>
  ({ actions: "takeLines", meta: { requirement: "new-subscriptions-are-chosen", ...meta } }) as const;

const takesReseller = (meta: Source) =>
  ({ actions: "takeReseller", meta: { requirement: "reseller-chosen-by-name", ...meta } }) as const;

const adds = { meta: { requirement: "new-subscriptions-are-listed" } } as const;

const delegates = { requirement: "support-contact-for-new-subscription" } as const;

const replacing: Source = { reading: "reading-022" };

const associates = (meta: Source) =>
  ({
    guard: "noPageIsOpen",
    target: "first-partner",
    meta: { requirement: "existing-subscription-takes-reseller", ...meta },
  }) as const;

/** An open page is abandoned if another is opened, unless that is refused or the open one is resumed (reading-004). */
function startAfresh(choices: Choices) {
  if (choices["reading-004"] !== "abandons") return {};
  return { "add-subscription.start": { ...opens, meta: { reading: "reading-004" } } } as const;
}

/** A reseller can be chosen before any subscription, unless reading-047 has the subscriptions selected first. */
function takesResellerFirst(choices: Choices) {
  if (choices["reading-047"] === "subscriptions-first") return [];
  return [takesReseller({ reading: "reading-047" })];
}

/** The subscription that was added last, the selection in its list of support contacts, and its support contact. */
const details = {
  subscription: {
    initial: "none",
    on: {
      "add-subscription.submit": [
        {
          guard: and(["somethingIsSelected", "resellerIsChosen"]),
          target: ".added.second-partner",
          ...adds,
        },
        { guard: "somethingIsSelected", target: ".added.without-reseller", ...adds },
      ],
    },
    states: {
      none: {},
      added: {
        initial: "without-reseller",
        states: {
          "without-reseller": { on: { "subscription.set-reseller": associates({}) } },
          "second-partner": { on: { "subscription.set-reseller": associates(replacing) } },
          "first-partner": { on: { "subscription.set-reseller": associates(replacing) } },
        },
      },
    },
  },
  list: {
    initial: "nothing",
    on: {
      "subscription.choose-support-contact": {
        guard: and(["subscriptionIsAdded", "noPageIsOpen"]),
        target: ".selected",
        meta: delegates,
      },
    },
    states: {
      nothing: {},
      selected: {
        on: { "subscription.submit-support-contact": { target: "nothing", meta: delegates } },
      },
    },
  },
  contact: {
    initial: "none",
    on: { "add-subscription.submit": { guard: "somethingIsSelected", target: ".none", ...adds } },
    states: {
      none: {
        on: {
          "subscription.submit-support-contact": {
            guard: "contactIsSelected",
            target: "designated",
            meta: delegates,
          },
        },
      },
      designated: {
        on: {
          "subscription.submit-support-contact": {
            guard: "contactIsSelected",
            target: "designated",
            meta: { ...delegates, ...replacing },
          },
        },
      },
    },
  },
} as const;

/**
 * The page's last procedure from its first step to its last (S200–S206): it begins in the machine `add-subscription` and ends in
 * the machine `support-contact`, once or twice. The details are those of the subscription that was added last. The page does not say
 * whether a person can work on a New subscription page and in a list of support contacts at once, so that the machine does one after
 * the other.
 */
export const createAddedSubscriptionMachine = (choices: Choices) =>
  createMachine({
    id: "added-subscription",
    type: "parallel",
    context: { hasLines: false, hasReseller: false, added: 0 },
    states: {
      page: {
        initial: "none",
        states: {
          none: {
            on: {
              "add-subscription.start": {
                guard: and(["addedOnceAtMost", not("contactIsSelected")]),
                ...opens,
                meta: { requirement: "subscription-added-from-record" },
              },
            },
          },
          "new-subscription": {
            on: {
              ...startAfresh(choices),
              "add-subscription.choose-subscriptions": [
                { guard: "somethingIsSelected", ...takesLines(choosingAgain) },
                takesLines({}),
              ],
              "add-subscription.choose-reseller": [
                { guard: "resellerIsChosen", ...takesReseller({ reading: ["reading-024", "reading-047"] }) },
                { guard: "somethingIsSelected", ...takesReseller({}) },
                ...takesResellerFirst(choices),
              ],
              "add-subscription.submit": {
                guard: "somethingIsSelected",
                target: "none",
                actions: "addSubscription",
                ...adds,
              },
            },
          },
        },
      },
      ...details,
    },
  });

export const addedSubscriptionMachine = createAddedSubscriptionMachine(ourChoices);
