import { assign, setup } from "xstate";
import { type Choices, ourChoices } from "../../src/domain/choices";
import { readingsOf, type Source } from "../machine-model";

export type SubscriptionEvent =
  | {
      readonly type: "subscription.buy-licences";
      readonly additional: "one" | "all-that-remain" | "one-too-many" | "below-minimum" | "fraction";
      readonly subscription?: "unknown";
    }
  | { readonly type: "subscription.upgrade"; readonly to: "target" | "no-target" | "unknown-offer" }
  | {
      readonly type: "subscription.set-reseller";
      readonly mpnId:
        | "first-location"
        | "first-other-account"
        | "second-location"
        | "unknown"
        | "partner-without-agreement"
        | "non-partner";
    };

const buys = (event: SubscriptionEvent, additional: "one" | "all-that-remain") =>
  event.type === "subscription.buy-licences" &&
  event.subscription === undefined &&
  event.additional === additional;

const { createMachine } = setup({
  types: { events: {} as SubscriptionEvent, meta: {} as Source },
  guards: {
    oneMore: ({ event }) => buys(event, "one"),
    allThatRemain: ({ event }) => buys(event, "all-that-remain"),
    offerIsUpgradeTarget: ({ event }) => event.type === "subscription.upgrade" && event.to === "target",
    mpnIdOfLocationAccount: ({ event }) =>
      event.type === "subscription.set-reseller" && event.mpnId === "first-location",
    mpnIdOfOtherAccount: ({ event }) =>
      event.type === "subscription.set-reseller" && event.mpnId === "first-other-account",
    mpnIdOfSecondPartner: ({ event }) =>
      event.type === "subscription.set-reseller" && event.mpnId === "second-location",
  },
  actions: { nothingChanges: assign({}) },
});

const more = { meta: { requirement: "licences-can-be-added" } } as const;

/** The limit of the offer is no limit if it is ignored (reading-006). */
function buysBeyond(choices: Choices) {
  if (choices["reading-006"] === "within-limits") return {};
  const beyond = { guard: "oneMore", actions: "nothingChanges", meta: { reading: "reading-006" } } as const;
  return { "subscription.buy-licences": beyond };
}

const replacing: Source = { reading: "reading-022" };
const takesReseller = { requirement: "existing-subscription-takes-reseller" } as const;

/** The MPN ID of another account is accepted and earns nothing, unless it is refused (reading-009). */
function takesOtherAccount({ reading }: Pick<Source, "reading">, choices: Choices) {
  if (choices["reading-009"] === "refused") return [];
  const other = { guard: "mpnIdOfOtherAccount", target: "first-not-credited" } as const;
  return [
    { ...other, meta: { ...takesReseller, reading: ["reading-009", ...readingsOf({ reading })] } },
  ] as const;
}

const credits = (meta: Source, choices: Choices) =>
  [
    { guard: "mpnIdOfLocationAccount", target: "first-credited", meta: { ...takesReseller, ...meta } },
    ...takesOtherAccount(meta, choices),
    { guard: "mpnIdOfSecondPartner", target: "second-credited", meta: { ...takesReseller, ...meta } },
  ] as const;

/** One subscription of a partner's customer: three regions that change independently (S155). */
export const createSubscriptionMachine = (choices: Choices) =>
  createMachine({
    id: "subscription",
    type: "parallel",
    states: {
      licences: {
        initial: "minimum",
        states: {
          minimum: {
            on: {
              "subscription.buy-licences": [
                { guard: "oneMore", target: "between", ...more },
                { guard: "allThatRemain", target: "maximum", ...more },
              ],
            },
          },
          between: {
            on: {
              "subscription.buy-licences": [
                { guard: "oneMore", actions: "nothingChanges", ...more },
                { guard: "allThatRemain", target: "maximum", ...more },
              ],
            },
          },
          maximum: { on: buysBeyond(choices) },
        },
      },
      offer: {
        initial: "bought",
        states: {
          bought: {
            on: {
              "subscription.upgrade": {
                guard: "offerIsUpgradeTarget",
                target: "upgraded",
                meta: { requirement: "subscription-can-be-upgraded" },
              },
            },
          },
          upgraded: {},
        },
      },
      reseller: {
        initial: "none",
        states: {
          none: { on: { "subscription.set-reseller": credits({}, choices) } },
          "first-credited": {
            meta: { requirement: "location-account-mpn-id-earns-incentives" },
            on: { "subscription.set-reseller": credits(replacing, choices) },
          },
          "first-not-credited": {
            meta: { reading: "reading-009" },
            on: { "subscription.set-reseller": credits(replacing, choices) },
          },
          "second-credited": {
            meta: { requirement: "location-account-mpn-id-earns-incentives" },
            on: { "subscription.set-reseller": credits(replacing, choices) },
          },
        },
      },
    },
  });

export const subscriptionMachine = createSubscriptionMachine(ourChoices);
