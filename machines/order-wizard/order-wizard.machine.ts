import { assign, setup } from "xstate";
import type { Source } from "../machine-model";
import { type LineChoice, linesAreValid, type ValidLines } from "../order-lines";

type Partner = "first-partner" | "second-partner";

export type OrderWizardEvent =
  | { readonly type: "order.start"; readonly reseller: Partner | "non-partner" }
  | {
      readonly type: "order.give-details";
      readonly missing: "nothing" | "company" | "domain" | "contact-name" | "contact-email";
    }
  | {
      readonly type: "order.choose-subscriptions";
      readonly lines: LineChoice;
      readonly reseller: "none" | "first-partner" | "non-partner" | "lapsed-partner";
    }
  | { readonly type: "order.submit" }
  | { readonly type: "order.cancel" }
  | { readonly type: "order.done" };

export interface OrderWizardContext {
  /** Selected on the customer detail form; null while no order is open. */
  readonly reseller: Partner | null;
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
    resellerIsPartner: ({ event }) => event.type === "order.start" && event.reseller !== "non-partner",
    detailsAreComplete: ({ event }) => event.type === "order.give-details" && event.missing === "nothing",
    selectionIsGood: ({ event }) =>
      event.type === "order.choose-subscriptions" &&
      linesAreValid(event.lines) &&
      (event.reseller === "none" || event.reseller === "first-partner"),
  },
  actions: {
    openForm: assign(({ event }) =>
      event.type === "order.start" && event.reseller !== "non-partner"
        ? { ...emptyForm, reseller: event.reseller }
        : {},
    ),
    takeSelection: assign(({ event }) =>
      event.type === "order.choose-subscriptions" && linesAreValid(event.lines)
        ? { lines: event.lines, association: event.reseller === "first-partner" ? event.reseller : "none" }
        : {},
    ),
    placeOrder: assign(({ context }) => ({ placed: context.placed === "none" ? "one" : "several" })),
    clearForm: assign(emptyForm),
  },
});

const opens = { guard: "resellerIsPartner", target: "new-customer", actions: "openForm" } as const;
const startAfresh = { ...opens, meta: { reading: "reading-004" } } as const;

/** The new-customer order of one person, page by page. */
export const orderWizardMachine = createMachine({
  id: "order-wizard",
  context: { ...emptyForm, placed: "none" },
  initial: "none",
  states: {
    none: {
      on: { "order.start": { ...opens, meta: { requirement: "new-customer-starts-from-reseller" } } },
    },
    "new-customer": {
      meta: { requirement: "reseller-already-selected" },
      on: {
        "order.start": startAfresh,
        "order.give-details": {
          guard: "detailsAreComplete",
          target: "new-subscription",
          meta: { requirement: "details-precede-subscriptions" },
        },
      },
    },
    "new-subscription": {
      on: {
        "order.start": startAfresh,
        "order.choose-subscriptions": {
          guard: "selectionIsGood",
          target: "review",
          actions: "takeSelection",
          meta: { requirement: "licences-are-counted-per-subscription" },
        },
      },
    },
    review: {
      meta: { requirement: "review-precedes-submission" },
      on: {
        "order.start": startAfresh,
        "order.submit": {
          target: "confirmation",
          actions: "placeOrder",
          meta: { requirement: "submission-places-order" },
        },
        "order.cancel": {
          target: "none",
          actions: "clearForm",
          meta: { requirement: "cancel-abandons-order", reading: "reading-030" },
        },
      },
    },
    confirmation: {
      meta: { requirement: "confirmation-follows-submission", reading: "reading-018" },
      on: {
        "order.start": startAfresh,
        "order.done": {
          target: "none",
          actions: "clearForm",
          meta: { requirement: "done-closes-confirmation" },
        },
      },
    },
  },
});
