import { and, assign, setup } from "xstate";
import { type Choices, ourChoices } from "../../src/domain/choices";
import type { Source } from "../machine-model";
import { type LineChoice, linesAreValid, type ValidLines } from "../order-lines";

type Customer = "first-customer" | "second-customer";
type Partner = "first-partner" | "second-partner";

export type AddSubscriptionEvent =
  | { readonly type: "add-subscription.start"; readonly customer: Customer | "unknown-customer" }
  | { readonly type: "add-subscription.choose-subscriptions"; readonly lines: LineChoice }
  | {
      readonly type: "add-subscription.choose-reseller";
      readonly reseller: Partner | "non-partner" | "partner-without-agreement";
    }
  | { readonly type: "add-subscription.submit" };

export interface AddSubscriptionContext {
  /** The customer from whose record the page was opened; null while it is closed. */
  readonly customer: Customer | null;
  readonly lines: ValidLines | null;
  readonly reseller: Partner | null;
  /** True once a subscription has been added to any customer. */
  readonly added: boolean;
}

const emptyPage = { customer: null, lines: null, reseller: null } as const;

const { createMachine } = setup({
  types: { context: {} as AddSubscriptionContext, events: {} as AddSubscriptionEvent, meta: {} as Source },
  guards: {
    customerIsKnown: ({ event }) =>
      event.type === "add-subscription.start" && event.customer !== "unknown-customer",
    linesWillDo: ({ event }) =>
      event.type === "add-subscription.choose-subscriptions" && linesAreValid(event.lines),
    resellerMayBeCredited: ({ event }) =>
      event.type === "add-subscription.choose-reseller" &&
      (event.reseller === "first-partner" || event.reseller === "second-partner"),
    somethingIsSelected: ({ context }) => context.lines !== null,
    resellerIsChosen: ({ context }) => context.reseller !== null,
  },
  actions: {
    openPage: assign(({ event }) =>
      event.type === "add-subscription.start" && event.customer !== "unknown-customer"
        ? { ...emptyPage, customer: event.customer }
        : {},
    ),
    takeLines: assign(({ event }) =>
      event.type === "add-subscription.choose-subscriptions" && linesAreValid(event.lines)
        ? { lines: event.lines }
        : {},
    ),
    takeReseller: assign(({ event }) =>
      event.type === "add-subscription.choose-reseller" &&
      (event.reseller === "first-partner" || event.reseller === "second-partner")
        ? { reseller: event.reseller }
        : {},
    ),
    addSubscriptions: assign({ ...emptyPage, added: true }),
  },
});

const opens = { guard: "customerIsKnown", target: "new-subscription", actions: "openPage" } as const;

const choosingAgain: Source = { reading: "reading-024" };

const takesLines = (meta: Source) =>
  ({
    target: "new-subscription",
    actions: "takeLines",
    meta: { requirement: "new-subscriptions-are-chosen", ...meta },
  }) as const;

const takesReseller = (meta: Source) =>
  ({
    target: "new-subscription",
    actions: "takeReseller",
    meta: { requirement: "reseller-chosen-by-name", ...meta },
  }) as const;

/** An open page is abandoned if another is opened, unless that is refused or the open one is resumed (reading-004). */
function startAfresh(choices: Choices) {
  if (choices["reading-004"] !== "abandons") return {};
  return { "add-subscription.start": { ...opens, meta: { reading: "reading-004" } } } as const;
}

/** A reseller can be chosen before any subscription, unless reading-047 has the subscriptions selected first. */
function takesResellerFirst(choices: Choices) {
  if (choices["reading-047"] === "subscriptions-first") return [];
  return [{ guard: "resellerMayBeCredited", ...takesReseller({ reading: "reading-047" }) }] as const;
}

/** One person adds subscriptions to existing customers. */
export const createAddSubscriptionMachine = (choices: Choices) =>
  createMachine({
    id: "add-subscription",
    context: { ...emptyPage, added: false },
    initial: "none",
    states: {
      none: {
        on: {
          "add-subscription.start": { ...opens, meta: { requirement: "subscription-added-from-record" } },
        },
      },
      "new-subscription": {
        on: {
          ...startAfresh(choices),
          "add-subscription.choose-subscriptions": [
            { guard: and(["linesWillDo", "somethingIsSelected"]), ...takesLines(choosingAgain) },
            { guard: "linesWillDo", ...takesLines({}) },
          ],
          "add-subscription.choose-reseller": [
            {
              guard: and(["resellerMayBeCredited", "resellerIsChosen"]),
              ...takesReseller({ reading: ["reading-024", "reading-047"] }),
            },
            { guard: and(["resellerMayBeCredited", "somethingIsSelected"]), ...takesReseller({}) },
            ...takesResellerFirst(choices),
          ],
          "add-subscription.submit": {
            guard: "somethingIsSelected",
            target: "none",
            actions: "addSubscriptions",
            meta: { requirement: "new-subscriptions-are-listed" },
          },
        },
      },
    },
  });

export const addSubscriptionMachine = createAddSubscriptionMachine(ourChoices);
