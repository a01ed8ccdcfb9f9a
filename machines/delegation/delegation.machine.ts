import { and, assign, not, setup, stateIn } from "xstate";
import type { Source } from "../machine-model";

/**
 * Two customers: `own` was added from the reseller's row and has bought Azure. `other` was added from another partner's row
 * and has two subscriptions; the reseller can be associated with the first and is the support contact of the second.
 */
export type DelegationEvent =
  | { readonly type: "subscription.set-reseller"; readonly reseller: "reseller" | "other-partner" }
  | {
      readonly type: "subscription.rename";
      readonly person: "provider" | "reseller" | "other-partner";
      readonly subscription: "own" | "others-first" | "others-second";
    }
  | {
      readonly type: "customer.change-phone";
      readonly person: "provider" | "reseller" | "other-partner";
      readonly customer: "own" | "other";
    }
  | {
      readonly type: "tenant-owner.grant";
      readonly customer: "own" | "other";
      readonly reseller: "reseller" | "other-partner";
    }
  | { readonly type: "azure-account.note"; readonly person: "reseller" | "other-partner" };

const manages = (event: DelegationEvent, subscription: string) =>
  event.type === "subscription.rename" && event.subscription === subscription;

const { createMachine } = setup({
  types: { events: {} as DelegationEvent, meta: {} as Source },
  guards: {
    resellerIsAssociated: stateIn({ association: "with-reseller" }),
    ownSubscription: ({ event }) => manages(event, "own"),
    byOtherPartner: ({ event }) => "person" in event && event.person === "other-partner",
    firstSubscriptionOfOther: ({ event }) => manages(event, "others-first"),
    byReseller: ({ event }) => "person" in event && event.person === "reseller",
    accountIsTheirs: ({ event }) =>
      event.type === "customer.change-phone" &&
      (event.person === "provider" || (event.person === "reseller") === (event.customer === "own")),
    resellerGivenSubscription: ({ event }) =>
      event.type === "subscription.set-reseller" && event.reseller === "reseller",
    otherPartnerGivenSubscription: ({ event }) =>
      event.type === "subscription.set-reseller" && event.reseller === "other-partner",
    resellerOfAzureCustomer: ({ event }) =>
      event.type === "tenant-owner.grant" && event.customer === "own" && event.reseller === "reseller",
  },
  actions: { nothingChanges: assign({}) },
});

const byAssociation = {
  actions: "nothingChanges",
  meta: { requirement: "customer-association-grants-administration" },
} as const;

const replacing: Source = { reading: "reading-022" };

const associates = (meta: Source) =>
  [
    {
      guard: "resellerGivenSubscription",
      target: "with-reseller",
      meta: { requirement: "partnership-permits-association", ...meta },
    },
    {
      guard: "otherPartnerGivenSubscription",
      target: "with-other-partner",
      meta: { requirement: "partnership-permits-association", ...meta },
    },
  ] as const;

const notesAzure = {
  guard: "byReseller",
  target: "noted",
  meta: { requirement: "tenant-owner-manages-azure" },
} as const;

/** The administration that a reseller gets by association, support and tenant ownership. */
export const delegationMachine = createMachine({
  id: "delegation",
  type: "parallel",
  on: {
    "customer.change-phone": { guard: "accountIsTheirs", ...byAssociation },
    "subscription.rename": { guard: and(["ownSubscription", not("byOtherPartner")]), ...byAssociation },
  },
  states: {
    association: {
      initial: "with-nobody",
      states: {
        "with-nobody": { on: { "subscription.set-reseller": associates({}) } },
        "with-reseller": { on: { "subscription.set-reseller": associates(replacing) } },
        "with-other-partner": { on: { "subscription.set-reseller": associates(replacing) } },
      },
    },
    nickname: {
      initial: "as-bought",
      on: {
        "subscription.rename": [
          {
            guard: and(["firstSubscriptionOfOther", "byReseller", "resellerIsAssociated"]),
            target: ".changed",
            meta: { requirement: "associated-reseller-manages-subscription" },
          },
          {
            guard: and(["firstSubscriptionOfOther", not("byReseller")]),
            target: ".changed",
            meta: { requirement: "customer-association-grants-administration" },
          },
        ],
      },
      states: { "as-bought": {}, changed: {} },
    },
    azure: {
      initial: "no-tenant-owner",
      on: {
        "tenant-owner.grant": {
          guard: "resellerOfAzureCustomer",
          target: ".tenant-owner",
          meta: { requirement: "tenant-owner-manages-azure" },
        },
      },
      states: {
        "no-tenant-owner": {},
        "tenant-owner": {
          initial: "nothing-noted",
          states: {
            "nothing-noted": { on: { "azure-account.note": notesAzure } },
            noted: { on: { "azure-account.note": notesAzure } },
          },
        },
      },
    },
  },
});
