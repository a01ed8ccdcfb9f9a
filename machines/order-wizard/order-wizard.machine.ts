import { assign, setup } from "xstate";
import { type Choices, ourChoices } from "../../src/domain/choices";
import type { Source } from "../machine-model";
import { type LineChoice, linesAreValid, type ValidLines } from "../order-lines";

type Partner = "first-partner" | "second-partner";

export type OrderWizardEvent =
  | { readonly type: "new-customer.start"; readonly reseller: Partner | "non-partner" }
  | {
      readonly type: "new-customer.give-details";
      readonly missing: "nothing" | "company" | "domain" | "contact-name" | "contact-email";
    }
  | {
      readonly type: "new-customer.choose-subscriptions";
      readonly lines: LineChoice;
      readonly reseller: "none" | "first-partner" | "non-partner" | "partner-without-agreement";
    }
  | { readonly type: "new-customer.review" }
  | { readonly type: "new-customer.submit" }
  | { readonly type: "new-customer.cancel" }
  | { readonly type: "new-customer.done" };

export interface OrderWizardContext {
  /** Selected on the customer detail form; null while no order is open. */
  readonly reseller: Partner | null;
  /** Null until subscriptions are selected. */
  readonly lines: ValidLines | null;
  /** The reseller chosen for the subscriptions; the page makes this choice optional. */
  readonly association: "none" | "first-partner";
  /** Orders placed so far; `several` is two or more. */
  readonly placed: "none" | "one" | "several";
}

const emptyForm = { reseller: null, lines: null, association: "none" } as const;

const { createMachine } = setup({
  types: { context: {} as OrderWizardContext, events: {} as OrderWizardEvent, meta: {} as Source },
  guards: {
    resellerIsPartner: ({ event }) => event.type === "new-customer.start" && event.reseller !== "non-partner",
    detailsAreComplete: ({ event }) =>
      event.type === "new-customer.give-details" && event.missing === "nothing",
    selectionIsGood: ({ event }) =>
      event.type === "new-customer.choose-subscriptions" &&
      linesAreValid(event.lines) &&
      (event.reseller === "none" || event.reseller === "first-partner"),
    somethingIsSelected: ({ context }) => context.lines !== null,
  },
  actions: {
    openForm: assign(({ event }) =>
      event.type === "new-customer.start" && event.reseller !== "non-partner"
        ? { ...emptyForm, reseller: event.reseller }
        : {},
    ),
    takeSelection: assign(({ event }) =>
      event.type === "new-customer.choose-subscriptions" && linesAreValid(event.lines)
        ? { lines: event.lines, association: event.reseller === "first-partner" ? event.reseller : "none" }
        : {},
    ),
    placeOrder: assign(({ context }) => ({ placed: context.placed === "none" ? "one" : "several" })),
    clearForm: assign(emptyForm),
  },
});

const opens = { guard: "resellerIsPartner", target: "new-customer", actions: "openForm" } as const;

/** An open order is abandoned if another is started, unless that is refused or the open one is resumed (reading-004). */
function startAfresh(choices: Choices) {
  if (choices["reading-004"] !== "abandons") return {};
  return { "new-customer.start": { ...opens, meta: { reading: "reading-004" } } } as const;
}

const givesDetails = {
  guard: "detailsAreComplete",
  target: "new-subscription",
  meta: { requirement: "details-precede-subscriptions" },
} as const;

const selects = {
  guard: "selectionIsGood",
  actions: "takeSelection",
  meta: { requirement: "licences-are-counted-per-subscription" },
} as const;

const submits = {
  target: "confirmation",
  actions: "placeOrder",
  meta: { requirement: "submission-places-order" },
} as const;

const cancels = {
  target: "none",
  actions: "clearForm",
  meta: { requirement: "cancel-abandons-order", reading: "reading-030" },
} as const;

/** The new-customer order of one person, page by page. */
export const createOrderWizardMachine = (choices: Choices) =>
  createMachine({
    id: "order-wizard",
    context: { ...emptyForm, placed: "none" },
    initial: "none",
    states: {
      none: {
        on: {
          "new-customer.start": { ...opens, meta: { requirement: "new-customer-starts-from-reseller" } },
        },
      },
      "new-customer": {
        meta: { requirement: "reseller-already-selected" },
        on: {
          ...startAfresh(choices),
          "new-customer.give-details": givesDetails,
        },
      },
      "new-subscription": {
        on: {
          ...startAfresh(choices),
          "new-customer.choose-subscriptions": selects,
          "new-customer.review": {
            guard: "somethingIsSelected",
            target: "review",
            meta: { requirement: "review-precedes-submission" },
          },
        },
      },
      review: {
        meta: { requirement: "review-precedes-submission" },
        on: {
          ...startAfresh(choices),
          "new-customer.submit": submits,
          "new-customer.cancel": cancels,
        },
      },
      confirmation: {
        meta: { requirement: "confirmation-follows-submission", reading: "reading-018" },
        on: {
          ...startAfresh(choices),
          "new-customer.done": {
            target: "none",
            actions: "clearForm",
            meta: { requirement: "done-closes-confirmation" },
          },
        },
      },
    },
  });

export const orderWizardMachine = createOrderWizardMachine(ourChoices);
