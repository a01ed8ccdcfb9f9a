import { and, assign, not, setup } from "xstate";
import { type Choices, ourChoices } from "../../src/domain/choices";
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
    colleagueHasOrder: ({ context }) => context.colleagueOrders,
  },
  actions: {
    closeConfirmation: assign({ gone: true }),
    openColleaguesOrder: assign({ colleagueOrders: true }),
    clearSelection: assign({ selected: false }),
    takeSelection: assign({ selected: true }),
  },
});

const ordererStarts = and(["byOrderer", "resellerIsPartner"]);

/** An open order is abandoned if another is started, unless that is refused or the open one is resumed (reading-004). */
function startAfresh(choices: Choices) {
  if (choices["reading-004"] !== "abandons") return {};
  return {
    "new-customer.start": {
      guard: ordererStarts,
      target: "new-customer",
      actions: "clearSelection",
      meta: { reading: "reading-004" },
    },
  } as const;
}

/** Another order is started while the confirmation is open, if reading-004 permits it. */
function startAfterSubmission(choices: Choices) {
  if (choices["reading-004"] !== "abandons") return {};
  return {
    "new-customer.start": {
      guard: ordererStarts,
      target: "new-customer",
      actions: "closeConfirmation",
      meta: {
        requirement: "credentials-gone-after-closing",
        reading: ["reading-004", "reading-015"],
      },
    },
  } as const;
}

const colleagueStarts = and(["byColleague", "resellerIsPartner"]);
const colleagueStartsFirst = and([colleagueStarts, not("colleagueHasOrder")]);

/**
 * A colleague starts an order, unless all people share one (reading-033). Another one abandons it like the orderer's own, unless that
 * is refused or resumes it (reading-004).
 */
function besideOrderer(choices: Choices) {
  if (choices["reading-033"] === "shared") return {};
  return {
    "new-customer.start": {
      guard: choices["reading-004"] !== "abandons" ? colleagueStartsFirst : colleagueStarts,
      actions: "openColleaguesOrder",
      meta: {
        requirement: "new-customer-starts-from-reseller",
        reading: ["reading-004", "reading-033"],
      },
    },
  } as const;
}

const selects = {
  actions: "takeSelection",
  meta: { requirement: "licences-are-counted-per-subscription" },
} as const;

const reviews = {
  guard: "somethingIsSelected",
  target: "review",
  actions: "clearSelection",
  meta: { requirement: "review-precedes-submission" },
} as const;

const submits = {
  guard: "byOrderer",
  target: "confirmation",
  meta: { requirement: "setup-info-shows-credentials" },
} as const;

const closes = {
  guard: "byOrderer",
  target: "none",
  actions: "closeConfirmation",
  meta: { requirement: "credentials-gone-after-closing" },
} as const;

/**
 * The administrator's credentials. Only the orderer can read them, in the state `confirmation`. After any transition out of
 * that state they cannot be read again.
 */
export const createCredentialsMachine = (choices: Choices) =>
  createMachine({
    id: "credentials",
    context: { gone: false, colleagueOrders: false, selected: false },
    initial: "none",
    on: besideOrderer(choices),
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
          ...startAfresh(choices),
          "new-customer.give-details": {
            target: "new-subscription",
            meta: { requirement: "details-precede-subscriptions" },
          },
        },
      },
      "new-subscription": {
        on: {
          ...startAfresh(choices),
          "new-customer.choose-subscriptions": selects,
          "new-customer.review": reviews,
        },
      },
      review: {
        on: {
          ...startAfresh(choices),
          "new-customer.submit": submits,
          "new-customer.cancel": {
            target: "none",
            meta: { requirement: "cancel-abandons-order", reading: "reading-030" },
          },
        },
      },
      confirmation: {
        meta: { requirement: "setup-info-shows-credentials" },
        on: {
          ...startAfterSubmission(choices),
          "new-customer.done": closes,
        },
      },
    },
  });

export const credentialsMachine = createCredentialsMachine(ourChoices);
