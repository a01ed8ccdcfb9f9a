import { and, assign, setup, stateIn } from "xstate";
import type { Source } from "../machine-model";

export type PartnershipEvent =
  | { readonly type: "partnership.request" }
  | { readonly type: "partnership.edit"; readonly link: "kept" | "left-out" }
  | { readonly type: "partnership.open-in-email" }
  | { readonly type: "partnership.copy-to-clipboard" }
  | { readonly type: "partnership.done" }
  | {
      readonly type: "partnership.accept";
      readonly link: "received" | "made-up";
      readonly reseller: "reseller" | "second-reseller" | "not-enrolled" | "without-account";
    }
  | { readonly type: "new-customer.start" }
  | { readonly type: "subscription.set-reseller" }
  | { readonly type: "subscription.choose-support-contact" };

const accepts = (event: PartnershipEvent, reseller: string) =>
  event.type === "partnership.accept" && event.link === "received" && event.reseller === reseller;

const { createMachine } = setup({
  types: { events: {} as PartnershipEvent, meta: {} as Source },
  guards: {
    textKeepsLink: ({ event }) => event.type === "partnership.edit" && event.link === "kept",
    textLacksLink: ({ event }) => event.type === "partnership.edit" && event.link === "left-out",
    draftHasLink: stateIn({ draft: { open: "with-link" } }),
    linkIsWithReseller: stateIn({ request: "received" }),
    resellerFollowsLink: ({ event }) => accepts(event, "reseller"),
    secondResellerFollowsLink: ({ event }) => accepts(event, "second-reseller"),
  },
  actions: { nothingChanges: assign({}) },
});

const accepting = and(["linkIsWithReseller", "resellerFollowsLink"]);
const secondAccepting = and(["linkIsWithReseller", "secondResellerFollowsLink"]);
const acceptAgain = { actions: "nothingChanges", meta: { reading: "reading-003" } } as const;
const possible = (requirement: string) => ({ actions: "nothingChanges", meta: { requirement } }) as const;
const sendRequest = {
  guard: "draftHasLink",
  target: "received",
  meta: { requirement: "request-is-emailed" },
} as const;

/** One provider's person and one reseller, from the draft of the request to the partnership and the actions that it permits. */
export const partnershipMachine = createMachine({
  id: "partnership",
  type: "parallel",
  states: {
    draft: {
      initial: "none",
      states: {
        none: {
          on: { "partnership.request": { target: "open", meta: { requirement: "request-opens-draft" } } },
        },
        open: {
          initial: "with-link",
          on: {
            "partnership.request": { target: ".with-link.as-drafted", meta: { reading: "reading-004" } },
            "partnership.edit": [
              {
                guard: "textKeepsLink",
                target: ".with-link.reworded",
                meta: { requirement: "draft-text-is-editable" },
              },
              {
                guard: "textLacksLink",
                target: ".without-link",
                meta: { requirement: "draft-text-is-editable" },
              },
            ],
            "partnership.open-in-email": possible("draft-goes-out-two-ways"),
            "partnership.copy-to-clipboard": possible("draft-goes-out-two-ways"),
            "partnership.done": { target: "none", meta: { requirement: "done-closes-draft" } },
          },
          states: {
            "with-link": {
              initial: "as-drafted",
              meta: { requirement: "link-is-personal" },
              states: { "as-drafted": {}, reworded: { meta: { requirement: "link-stays-in-request" } } },
            },
            "without-link": {},
          },
        },
      },
    },
    request: {
      initial: "not-received",
      states: {
        "not-received": {
          on: { "partnership.open-in-email": sendRequest, "partnership.copy-to-clipboard": sendRequest },
        },
        received: {},
      },
    },
    relation: {
      initial: "no-partnership",
      states: {
        "no-partnership": {
          on: {
            "partnership.accept": {
              guard: accepting,
              target: "partnership",
              meta: { requirement: "acceptance-lists-reseller" },
            },
          },
        },
        partnership: {
          on: {
            "partnership.accept": { guard: accepting, ...acceptAgain },
            "new-customer.start": possible("partnership-permits-new-customers"),
            "subscription.set-reseller": possible("partnership-permits-association"),
            "subscription.choose-support-contact": possible("partnership-permits-support-role"),
          },
        },
      },
    },
    "second-relation": {
      initial: "no-partnership",
      states: {
        "no-partnership": {
          on: {
            "partnership.accept": {
              guard: secondAccepting,
              target: "partnership",
              meta: { reading: "reading-003" },
            },
          },
        },
        partnership: { on: { "partnership.accept": { guard: secondAccepting, ...acceptAgain } } },
      },
    },
  },
});
