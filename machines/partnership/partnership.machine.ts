import { and, assign, setup, stateIn } from "xstate";
import { type Choices, ourChoices } from "../../src/domain/choices";
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

const follows = (event: PartnershipEvent, reseller: string) =>
  event.type === "partnership.accept" && event.link === "received" && event.reseller === reseller;

const { createMachine } = setup({
  types: { events: {} as PartnershipEvent, meta: {} as Source },
  guards: {
    textKeepsLink: ({ event }) => event.type === "partnership.edit" && event.link === "kept",
    textLacksLink: ({ event }) => event.type === "partnership.edit" && event.link === "left-out",
    draftHasLink: stateIn({ draft: { open: "with-link" } }),
    linkIsWithReseller: stateIn({ request: "received" }),
    resellerFollowsLink: ({ event }) => follows(event, "reseller"),
    secondHasAccepted: stateIn({ "second-relation": "partnership" }),
    secondResellerFollowsLink: ({ event }) => follows(event, "second-reseller"),
  },
  actions: { nothingChanges: assign({}) },
});

const accepting = and(["linkIsWithReseller", "resellerFollowsLink"]);
const secondAccepting = and(["linkIsWithReseller", "secondResellerFollowsLink"]);

/** Accepting again changes nothing, unless it is refused (reading-003). */
function acceptAgain(guard: typeof accepting | typeof secondAccepting, choices: Choices) {
  if (choices["reading-003"] === "refused") return {};
  const again = { guard, actions: "nothingChanges", meta: { reading: "reading-003" } } as const;
  return { "partnership.accept": again };
}

/** Another draft replaces the open one, unless that is refused or the open one is resumed (reading-004). */
function draftAfresh(choices: Choices) {
  if (choices["reading-004"] !== "abandons") return {};
  const again = { target: ".with-link.as-drafted", meta: { reading: "reading-004" } } as const;
  return { "partnership.request": again };
}

const possible = (requirement: string) => ({ actions: "nothingChanges", meta: { requirement } }) as const;
const sendRequest = {
  guard: "draftHasLink",
  target: "received",
  meta: { requirement: "request-is-emailed" },
} as const;

const edits = [
  {
    guard: "textKeepsLink",
    target: ".with-link.reworded",
    meta: { requirement: "draft-text-is-editable" },
  },
  {
    guard: "textLacksLink",
    target: ".without-link",
    meta: { requirement: "draft-text-is-editable", reading: "reading-043" },
  },
] as const;

/** The open draft, with its link or without. */
const openDraft = (choices: Choices) =>
  ({
    initial: "with-link",
    on: {
      ...draftAfresh(choices),
      "partnership.edit": edits,
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
  }) as const;

/** The link may serve one reseller alone (reading-003). */
const accepts = [
  {
    guard: and(["linkIsWithReseller", "resellerFollowsLink", "secondHasAccepted"]),
    target: "partnership",
    meta: { reading: "reading-003" },
  },
  { guard: accepting, target: "partnership", meta: { requirement: "acceptance-lists-reseller" } },
] as const;

const secondAccepts = {
  guard: secondAccepting,
  target: "partnership",
  meta: { reading: "reading-003" },
} as const;

/** The inputs that a partnership permits. A subscription that keeps its reseller (reading-022) may not take the same one again. */
const permits = (choices: Choices) =>
  ({
    "new-customer.start": possible("partnership-permits-new-customers"),
    ...(choices["reading-022"] === "refused"
      ? {}
      : { "subscription.set-reseller": possible("partnership-permits-association") }),
    "subscription.choose-support-contact": possible("partnership-permits-support-role"),
  }) as const;

/** One provider's person and one reseller, from the draft of the request to the partnership and the actions that it permits. */
export const createPartnershipMachine = (choices: Choices) =>
  createMachine({
    id: "partnership",
    type: "parallel",
    states: {
      draft: {
        initial: "none",
        states: {
          none: {
            on: { "partnership.request": { target: "open", meta: { requirement: "request-opens-draft" } } },
          },
          open: openDraft(choices),
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
          "no-partnership": { on: { "partnership.accept": accepts } },
          partnership: { on: { ...acceptAgain(accepting, choices), ...permits(choices) } },
        },
      },
      "second-relation": {
        initial: "no-partnership",
        states: {
          "no-partnership": { on: { "partnership.accept": secondAccepts } },
          partnership: { on: acceptAgain(secondAccepting, choices) },
        },
      },
    },
  });

export const partnershipMachine = createPartnershipMachine(ourChoices);
