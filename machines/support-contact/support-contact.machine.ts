import { and, not, setup, stateIn } from "xstate";
import type { Source } from "../machine-model";

type Partner = "first-partner" | "second-partner";

/** Two subscriptions of one customer: `first` came with the customer's first order, `added` was added later. */
export type SupportContactEvent =
  | {
      readonly type: "subscription.choose-support-contact";
      readonly subscription: "first" | "added";
      readonly reseller: Partner | "non-partner";
    }
  | { readonly type: "subscription.submit-support-contact"; readonly subscription: "first" | "added" }
  | { readonly type: "subscription.set-reseller" };

const chooses = (event: SupportContactEvent, subscription: "first" | "added", reseller: Partner) =>
  event.type === "subscription.choose-support-contact" &&
  event.subscription === subscription &&
  event.reseller === reseller;

const submits = (event: SupportContactEvent, subscription: "first" | "added") =>
  event.type === "subscription.submit-support-contact" && event.subscription === subscription;

const { createMachine } = setup({
  types: { events: {} as SupportContactEvent, meta: {} as Source },
  guards: {
    firstPartnerSupportsFirst: stateIn({ first: "first-partner" }),
    secondPartnerSupportsFirst: stateIn({ first: "second-partner" }),
    firstPartnerSupportsAdded: stateIn({ added: "first-partner" }),
    firstPartnerForFirst: ({ event }) => chooses(event, "first", "first-partner"),
    secondPartnerForFirst: ({ event }) => chooses(event, "first", "second-partner"),
    firstPartnerForAdded: ({ event }) => chooses(event, "added", "first-partner"),
    submitsFirst: ({ event }) => submits(event, "first"),
    submitsAdded: ({ event }) => submits(event, "added"),
    firstPartnerIsSelectedForFirst: stateIn({ selection: "first-partner-for-first" }),
    secondPartnerIsSelectedForFirst: stateIn({ selection: "second-partner-for-first" }),
    firstPartnerIsSelectedForAdded: stateIn({ selection: "first-partner-for-added" }),
  },
});

const perSubscription = { meta: { requirement: "support-contact-per-subscription" } } as const;

/** Selecting the reseller that is the contact already is left open: a portal may take it or not. */
const selects = [
  {
    guard: and(["firstPartnerForFirst", not("firstPartnerSupportsFirst")]),
    target: ".first-partner-for-first",
    ...perSubscription,
  },
  {
    guard: and(["secondPartnerForFirst", not("secondPartnerSupportsFirst")]),
    target: ".second-partner-for-first",
    ...perSubscription,
  },
  {
    guard: and(["firstPartnerForAdded", not("firstPartnerSupportsAdded")]),
    target: ".first-partner-for-added",
    meta: { requirement: "support-contact-for-new-subscription" },
  },
] as const;

const firstDesignated = (meta: Source) =>
  ({
    guard: and(["submitsFirst", "firstPartnerIsSelectedForFirst"]),
    target: "first-partner",
    meta: { ...perSubscription.meta, ...meta },
  }) as const;

const secondDesignated = (meta: Source) =>
  ({
    guard: and(["submitsFirst", "secondPartnerIsSelectedForFirst"]),
    target: "second-partner",
    meta: { ...perSubscription.meta, ...meta },
  }) as const;

const designatesForAdded = {
  guard: and(["submitsAdded", "firstPartnerIsSelectedForAdded"]),
  target: "first-partner",
  meta: { requirement: "support-contact-for-new-subscription" },
} as const;

const replacing: Source = { reading: "reading-022" };
const takesReseller = { meta: { requirement: "existing-subscription-takes-reseller" } } as const;
const takesResellerAgain = { meta: { ...takesReseller.meta, ...replacing } } as const;

/** The support contacts of two subscriptions: a person selects a reseller from the list and submits the selection. */
export const supportContactMachine = createMachine({
  id: "support-contact",
  type: "parallel",
  states: {
    selection: {
      initial: "nothing",
      on: { "subscription.choose-support-contact": selects },
      states: {
        nothing: {},
        "first-partner-for-first": {
          on: {
            "subscription.submit-support-contact": {
              guard: "submitsFirst",
              target: "nothing",
              ...perSubscription,
            },
          },
        },
        "second-partner-for-first": {
          on: {
            "subscription.submit-support-contact": {
              guard: "submitsFirst",
              target: "nothing",
              ...perSubscription,
            },
          },
        },
        "first-partner-for-added": {
          on: {
            "subscription.submit-support-contact": {
              guard: "submitsAdded",
              target: "nothing",
              meta: { requirement: "support-contact-for-new-subscription" },
            },
          },
        },
      },
    },
    first: {
      initial: "none",
      states: {
        none: {
          on: { "subscription.submit-support-contact": [firstDesignated({}), secondDesignated({})] },
        },
        "first-partner": { on: { "subscription.submit-support-contact": secondDesignated(replacing) } },
        "second-partner": { on: { "subscription.submit-support-contact": firstDesignated(replacing) } },
      },
    },
    added: {
      initial: "none",
      states: {
        none: { on: { "subscription.submit-support-contact": designatesForAdded } },
        "first-partner": {},
      },
    },
    reseller: {
      initial: "none",
      states: {
        none: { on: { "subscription.set-reseller": { target: "first-partner", ...takesReseller } } },
        "first-partner": {
          on: { "subscription.set-reseller": { target: "first-partner", ...takesResellerAgain } },
        },
      },
    },
  },
});
