import { and, assign, setup } from "xstate";
import type { Source } from "../machine-model";

type Provider = "orderer" | "colleague";

export type CredentialsEvent =
  | {
      readonly type: "new-customer.start";
      readonly person: Provider;
      readonly reseller: "partner" | "non-partner";
    }
  | { readonly type: "new-customer.give-details"; readonly person: "orderer" }
  | { readonly type: "new-customer.choose-subscriptions"; readonly person: "orderer" }
  | { readonly type: "new-customer.review"; readonly person: "orderer" }
  | { readonly type: "new-customer.submit"; readonly person: Provider }
  | { readonly type: "new-customer.cancel"; readonly person: "orderer" }
  | { readonly type: "new-customer.done"; readonly person: Provider };

export interface CredentialsContext {
  /** True once credentials of an earlier customer have been shown and can no longer be read. */
  readonly gone: boolean;
  /** True while a colleague of the same company has an order of their own open on the New customer page. */
  readonly colleagueOrders: boolean;
  /** True while the New subscription page holds a selection of the orderer. */
  readonly selected: boolean;
}

const { createMachine } = setup({
  types: { context: {} as CredentialsContext, events: {} as CredentialsEvent, meta: {} as Source },
  guards: {
    byOrderer: ({ event }) => event.person === "orderer",
    byColleague: ({ event }) => event.person === "colleague",
    resellerIsPartner: ({ event }) => event.type === "new-customer.start" && event.reseller === "partner",
    somethingIsSelected: ({ context }) => context.selected,
  },
  actions: {
    closeConfirmation: assign({ gone: true }),
    openColleaguesOrder: assign({ colleagueOrders: true }),
    clearSelection: assign({ selected: false }),
    takeSelection: assign({ selected: true }),
  },
});

const ordererStarts = and(["byOrderer", "resellerIsPartner"]);
const startAfresh = {
  guard: ordererStarts,
  target: "new-customer",
  actions: "clearSelection",
  meta: { reading: "reading-004" },
} as const;

/**
 * The administrator's credentials. Only the orderer can read them, in the state `confirmation`. After any transition out of
 * that state they cannot be read again.
 */
export const credentialsMachine = createMachine({
  id: "credentials",
  context: { gone: false, colleagueOrders: false, selected: false },
  initial: "none",
  on: {
    "new-customer.start": {
      guard: and(["byColleague", "resellerIsPartner"]),
      actions: "openColleaguesOrder",
      meta: {
        requirement: "new-customer-starts-from-reseller",
        reading: ["reading-004", "reading-033"],
      },
    },
  },
  states: {
    none: {
      on: {
        "new-customer.start": {
          guard: ordererStarts,
          target: "new-customer",
          meta: { requirement: "new-customer-starts-from-reseller" },
        },
      },
    },
    "new-customer": {
      on: {
        "new-customer.start": startAfresh,
        "new-customer.give-details": {
          target: "new-subscription",
          meta: { requirement: "details-precede-subscriptions" },
        },
      },
    },
    "new-subscription": {
      on: {
        "new-customer.start": startAfresh,
        "new-customer.choose-subscriptions": {
          actions: "takeSelection",
          meta: { requirement: "licences-are-counted-per-subscription" },
        },
        "new-customer.review": {
          guard: "somethingIsSelected",
          target: "review",
          actions: "clearSelection",
          meta: { requirement: "review-precedes-submission" },
        },
      },
    },
    review: {
      on: {
        "new-customer.start": startAfresh,
        "new-customer.submit": {
          guard: "byOrderer",
          target: "confirmation",
          meta: { requirement: "setup-info-shows-credentials" },
        },
        "new-customer.cancel": {
          target: "none",
          meta: { requirement: "cancel-abandons-order", reading: "reading-030" },
        },
      },
    },
    confirmation: {
      meta: { requirement: "setup-info-shows-credentials" },
      on: {
        "new-customer.start": {
          guard: ordererStarts,
          target: "new-customer",
          actions: "closeConfirmation",
          meta: {
            requirement: "credentials-gone-after-closing",
            reading: ["reading-004", "reading-015"],
          },
        },
        "new-customer.done": {
          guard: "byOrderer",
          target: "none",
          actions: "closeConfirmation",
          meta: { requirement: "credentials-gone-after-closing" },
        },
      },
    },
  },
});
